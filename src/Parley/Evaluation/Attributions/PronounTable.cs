using Parley.Text.Tables;

namespace Parley.Evaluation.Attributions;

/// <summary>The pronouns by which sources that are one are told.</summary>
public static class PronounTable
{
    private const int Columns = 6;

    /// <summary>The forms in the installed table, in lower case.</summary>
    /// <exception cref="TableFormatException">The table is missing or has a fault.</exception>
    public static IReadOnlySet<string> Load(InstalledFiles? files = null) =>
        TsvTable.Load((files ?? new InstalledFiles()).DiscourseTable("pronouns.tsv"), Columns).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
}
