namespace Parley.Discourse.Statements;

/// <summary>Names of what may find a statement.</summary>
public static class StatementRules
{
    /// <summary>The attribution network, on the article's own text.</summary>
    public const string Network = "network";

    /// <summary>The attribution network, on another statement's content.</summary>
    public const string NestedNetwork = "nested-network";

    /// <summary>A cue of the table whose tree gives holder and content, in the article's own words, where the network is silent.</summary>
    public const string Tree = "tree";

    /// <summary>A cue of the table whose tree gives holder and content, inside another statement's content.</summary>
    public const string NestedTree = "nested-tree";

    /// <summary>A phrase such as "according to" that names the source of the sentence.</summary>
    public const string Phrase = "phrase";

    /// <summary>A name and a colon before a paragraph, or a dash and a source behind a headline or a quotation.</summary>
    public const string Layout = "layout";

    /// <summary>Quotation marks with a clear cue, where the network found nothing.</summary>
    public const string Quotation = "quotation";

    /// <summary>Who is cited or quoted by the one who makes another statement, and who is quoted as saying.</summary>
    public const string Citing = "citing";

    /// <summary>A noun of reporting with its holder, and what is said of it, around a statement that the network found.</summary>
    public const string Report = "report";
}
