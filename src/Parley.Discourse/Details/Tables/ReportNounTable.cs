using System.Diagnostics.CodeAnalysis;
using Parley.Text.Tables;

namespace Parley.Discourse.Details.Tables;

/// <summary>The nouns of <c>data/discourse/report-nouns.tsv</c>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ReportNounTable
{
    private const int Columns = 4;
    private static readonly string[] Kinds = ["says", "asks", "thinks", "intends", "decrees", "reports"];

    private readonly Dictionary<string, ReportNoun> _nouns = new(StringComparer.Ordinal);

    /// <summary>Reads the table.</summary>
    /// <exception cref="TableFormatException">The file is missing or has a fault.</exception>
    public static ReportNounTable Load(string path)
    {
        var table = new ReportNounTable();
        foreach (var row in TsvTable.Load(path, Columns))
        {
            if (!Kinds.Contains(row[1])) throw new TableFormatException($"{path}: '{row[0]}' has the kind '{row[1]}'; use {string.Join(", ", Kinds)}.");
            if (!table._nouns.TryAdd(row[0], new ReportNoun(row[0], row[1], TsvTable.Values(row[2]), TsvTable.Values(row[3]))))
                throw new TableFormatException($"{path}: '{row[0]}' stands twice.");
        }
        return table;
    }

    /// <summary>Looks a lemma up.</summary>
    public bool TryFind(string lemma, [NotNullWhen(true)] out ReportNoun? noun) => _nouns.TryGetValue(lemma, out noun);
}
