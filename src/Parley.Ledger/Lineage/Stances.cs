using Parley.Ledgers.Words;

namespace Parley.Ledgers.Lineage;

/// <summary>Tells from the words of saying whether a speaker confirms or denies.</summary>
internal static class Stances
{
    private static readonly Dictionary<string, string> Table = EmbeddedTable.Rows("stances.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary><c>confirms</c>, <c>denies</c> or <c>null</c>.</summary>
    public static string? Of(ClaimReport report)
    {
        if (report.RelationKind is "confirms" or "denies") return report.RelationKind;
        var words = Folding.Words(report.Cue ?? "");
        // "declined to confirm", "did not deny": no stance.
        if (words.Exists(word => Table.GetValueOrDefault(word) == "none")) return null;
        return words.Select(word => Table.GetValueOrDefault(word)).FirstOrDefault(stance => stance is not null);
    }
}
