namespace Parley.Discourse.Quotations;

/// <summary>Which characters open and close a quotation.</summary>
internal static class QuoteMarks
{
    private const string Ends = ".,!?…;—–-";

    /// <summary>The marks that may close what a mark at <paramref name="at"/> opens; empty when it opens nothing.</summary>
    public static ReadOnlySpan<char> ClosersOf(string text, int at) => text[at] switch
    {
        '“' => "”\"",
        '„' => "“”\"",
        '«' => "»",
        '»' when StandsBefore(text, at) => "«",
        '"' when StandsBefore(text, at) => "\"”",
        '‘' when StandsBefore(text, at) => "’",
        '\'' when StandsBefore(text, at) => "'",
        _ => [],
    };

    /// <summary>True when the mark at <paramref name="at"/>, one of a quotation's closers, closes it.</summary>
    /// <remarks>A double mark closes unless it plainly opens; a single one, which may be an apostrophe, only behind a word's
    /// end, and the typewriter's single mark only behind punctuation as well.</remarks>
    public static bool Closes(string text, int at) => text[at] switch
    {
        '"' or '«' => !StandsBefore(text, at),
        '\'' => !IsLetter(text, at + 1) && EndsClause(text, at),
        '’' => !IsLetter(text, at + 1) && (EndsClause(text, at) || (text[at - 1] != 's' && IsBreak(text, at + 1))),
        _ => true,
    };

    /// <summary>True for a mark of the same family as the opening one, so that the two nest.</summary>
    public static bool Reopens(string text, int at, char opening) => text[at] == opening && opening is '“' or '„' && ClosersOf(text, at).Length > 0;

    private static bool EndsClause(string text, int at) => Ends.Contains(text[at - 1], StringComparison.Ordinal);

    private static bool StandsBefore(string text, int at) =>
        at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–' or '-' or '“' or '‘' or '/' or ':');

    private static bool IsLetter(string text, int at) => at < text.Length && char.IsLetterOrDigit(text[at]);

    private static bool IsBreak(string text, int at) => at >= text.Length || char.IsWhiteSpace(text[at]) || char.IsPunctuation(text[at]);
}
