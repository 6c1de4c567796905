using Parley.Text.Tables;

namespace Parley.Events.Coding;

/// <summary>The words of <c>data/events/judgements.tsv</c> by which somebody blames another: "a betrayal", "illegal", "lie".</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class JudgementTable
{
    private const int Columns = 3;
    private const string AnyPlace = "any";

    private readonly Dictionary<(string Kind, string Word), bool> _words = [];

    private JudgementTable() { }

    /// <summary>Reads the table.</summary>
    /// <exception cref="TableFormatException">The table is missing or has a fault.</exception>
    public static JudgementTable Load(string path)
    {
        var table = new JudgementTable();
        foreach (var row in TsvTable.Load(path, Columns))
        {
            if (row[1] is not ("n" or "a" or "v")) throw new TableFormatException($"{path}: '{row[0]}' is of the unknown kind '{row[1]}'; write n, a or v.");
            if (row[2] is not (AnyPlace or "said")) throw new TableFormatException($"{path}: '{row[0]}' stands {row[2]}; write any or said.");
            if (!table._words.TryAdd((row[1], row[0]), row[2] == AnyPlace)) throw new TableFormatException($"{path}: '{row[0]}' stands twice.");
        }
        return table;
    }

    /// <summary>True when to say the word of somebody, or of what he does, blames him.</summary>
    internal bool Blames(string kind, string lemma) => _words.ContainsKey((kind, lemma));

    /// <summary>True when the word blames before a noun too ("the illegal occupation").</summary>
    internal bool BlamesBesideNoun(string lemma) => _words.TryGetValue(("a", lemma), out var any) && any;
}
