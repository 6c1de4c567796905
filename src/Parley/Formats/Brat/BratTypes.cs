namespace Parley.Formats.Brat;

/// <summary>The names of annotation types in files for brat.</summary>
internal static class BratTypes
{
    public const string Content = "Content";
    public const string Source = "Source";
    public const string Cue = "Cue";
    public const string Addressee = "Addressee";
    public const string Medium = "Medium";
    public const string Time = "Time";

    /// <summary>From a content to the content that holds it.</summary>
    public const string Inside = "Inside";

    public const string Form = "Form";
    public const string Kind = "Kind";
    public const string Negated = "Negated";
    public const string Note = "AnnotatorNotes";

    /// <summary>Words that belong to a content; the relation from the content to them is called <c>Has</c> and their name.</summary>
    public static IReadOnlyList<string> Parts { get; } = [Source, Cue, Addressee, Medium, Time];

    /// <summary>What one statement does to another.</summary>
    public static IReadOnlyList<string> Relations { get; } = ["Confirms", "Denies", "Rejects", "Repeats"];

    /// <summary>The kinds of statements that a configuration always lists.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["asks", "decrees", "intends", "reports", "says", "thinks"];

    /// <summary>The relation from a content to words of a type.</summary>
    public static string Has(string part) => "Has" + part;
}
