namespace Parley.Text.Segmentation;

/// <summary>The tokenizer's tables, read once on first use (about 10 kB in all).</summary>
internal static class WordLists
{
    /// <summary>Words whose full stop belongs to them, with the context needed (any, number, inside).</summary>
    public static WordList Abbreviations { get; } = WordList.Load("abbreviations.tsv");

    /// <summary>Contractions without a regular clitic, with their parts.</summary>
    public static WordList Contractions { get; } = WordList.Load("contractions.tsv");

    /// <summary>Prefixes and suffixes that a hyphen does not part from their word.</summary>
    public static WordList Affixes { get; } = WordList.Load("affixes.tsv");

    /// <summary>Units that are words of their own after a number.</summary>
    public static WordList Units { get; } = WordList.Load("units.tsv");

    /// <summary>Words that hold signs and are one token all the same.</summary>
    public static WordList WholeWords { get; } = WordList.Load("whole-words.tsv");

    /// <summary>Emoticons and arrows.</summary>
    public static WordList Emoticons { get; } = WordList.Load("emoticons.tsv", caseCounts: true);

    /// <summary>Top-level domains and file endings.</summary>
    public static WordList AddressEndings { get; } = WordList.Load("address-endings.tsv");
}
