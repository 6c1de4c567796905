namespace Parley.Tests.Specs;

/// <summary>The closed lists of words that a spec may use; anything else is an error.</summary>
public static class SpecVocabulary
{
    /// <summary>How the content is given.</summary>
    public static IReadOnlyList<string> Forms { get; } = ["direct", "indirect", "mixed"];

    /// <summary>What kind of attitude it is; <c>tests/specs/README.md</c> says which verbs go where.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["says", "thinks", "intends", "decrees", "reports", "asks"];

    /// <summary>How a statement may relate to another one.</summary>
    public static IReadOnlyList<string> Relations { get; } = ["confirms", "denies", "rejects", "repeats"];
}
