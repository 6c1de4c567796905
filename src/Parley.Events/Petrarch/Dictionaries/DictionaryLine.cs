namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>A line of a dictionary, without comments.</summary>
/// <param name="Text">What is left; may be empty. Leading white space is kept, for it means something.</param>
/// <param name="Place">Where it stands.</param>
internal readonly record struct DictionaryLine(string Text, DictionaryPlace Place)
{
    /// <summary>True when nothing but white space is left.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>True when the line begins with white space: it goes on with the entry above.</summary>
    public bool IsIndented => Text.Length > 0 && char.IsWhiteSpace(Text[0]);
}
