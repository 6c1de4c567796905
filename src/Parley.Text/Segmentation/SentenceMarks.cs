namespace Parley.Text.Segmentation;

/// <summary>What kind of word stands beside a place where a sentence may end.</summary>
[Flags]
internal enum SentenceMarks : ushort
{
    /// <summary>None of what follows.</summary>
    None = 0,

    /// <summary>Begins with a capital letter.</summary>
    Capital = 1,

    /// <summary>Begins with another letter.</summary>
    Small = 2,

    /// <summary>Begins with a digit.</summary>
    Digit = 4,

    /// <summary>Consists of full stops, exclamation marks and question marks.</summary>
    Stop = 8,

    /// <summary>A double quotation mark of any kind.</summary>
    Quote = 16,

    /// <summary>An opening bracket.</summary>
    Opens = 32,

    /// <summary>A closing bracket.</summary>
    Closes = 64,

    /// <summary>A single quotation mark or apostrophe.</summary>
    SingleQuote = 128,

    /// <summary>A comma.</summary>
    Comma = 256,
}
