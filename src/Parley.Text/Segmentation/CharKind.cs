namespace Parley.Text.Segmentation;

/// <summary>What a character means to the tokenizer.</summary>
internal enum CharKind : byte
{
    /// <summary>Punctuation, symbols, controls, lone surrogates: a token of its own unless a rule says otherwise.</summary>
    Other,

    /// <summary>A letter of any script.</summary>
    Letter,

    /// <summary>A decimal digit of any script.</summary>
    Digit,

    /// <summary>A character that belongs to the one before it: combining marks, joiners, variation selectors, zero-width
    /// characters.</summary>
    Mark,

    /// <summary>White space, as <see cref="char.IsWhiteSpace(char)"/> has it.</summary>
    Space,
}
