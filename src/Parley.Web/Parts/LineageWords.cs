using Parley.Ledgers.Lineage;
using Parley.Telling;

namespace Parley.Web.Parts;

/// <summary>Says how reports of a claim rest on each other.</summary>
public static class LineageWords
{
    /// <summary>How a report rests on the one above it, in a sentence.</summary>
    public static string How(LineageNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return node.Relation switch
        {
            LineageRelation.Origin => node.Statement is null ? "cited by the reports below; not in the ledger" : "rests on no other report that is known",
            LineageRelation.NotClaimed => Denial(node.Stance),
            LineageRelation.Cites => $"repeated, with credit: “{node.Evidence}”",
            LineageRelation.Copies => $"copied: {node.Evidence}",
            LineageRelation.Rewrites => $"rewritten: {node.Evidence}",
            LineageRelation.SharesQuotation => $"same quotation, no outlet named: {node.Evidence}",
            LineageRelation.SharesWording => $"same words, no outlet named: {node.Evidence}",
            _ => $"same speaker, other words: {node.Evidence}",
        };
    }

    /// <summary>The same in few words, for a label.</summary>
    /// <param name="node">The report.</param>
    /// <param name="isRoot">Whether it rests on no other.</param>
    public static string Label(LineageNode node, bool isRoot)
    {
        ArgumentNullException.ThrowIfNull(node);
        var share = node.Evidence?.IndexOf('%', StringComparison.Ordinal) is > 0 and var at ? node.Evidence[..(at + 1)] + " the same" : "";
        return node.Relation switch
        {
            LineageRelation.NotClaimed => Denial(node.Stance),
            _ when isRoot => node.Statement is null ? "cited, not in the ledger" : "first to print it, " + Wording.Date(node.Date),
            LineageRelation.Cites => $"“{node.Evidence}”",
            LineageRelation.Copies => "copy, " + share,
            LineageRelation.Rewrites => "rewriting, " + share,
            LineageRelation.SharesQuotation => "same quotation, no credit",
            LineageRelation.SharesWording => "same words, no credit",
            _ => "same speaker, other words",
        };
    }

    /// <summary>What somebody does who does not put a claim forward.</summary>
    public static string Denial(string? stance) => stance switch
    {
        Stance.Denies => "denies or rejects it",
        Stance.Doubts => "doubts it",
        Stance.Refuses => "refuses it",
        _ => "is said not to have said it",
    };
}
