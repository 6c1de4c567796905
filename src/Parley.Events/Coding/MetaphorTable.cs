using Parley.Events.Actors;
using Parley.Events.Matching;
using Parley.Text.Tables;

namespace Parley.Events.Coding;

/// <summary>The words of <c>data/events/metaphors.tsv</c>: violence that is a quarrel between civilians of one country ("attacked her opponent").</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class MetaphorTable
{
    private const int Columns = 2;
    private const string Blame = "blame";
    private const int Roleless = 3;

    private readonly Dictionary<string, bool> _words = new(StringComparer.Ordinal);

    private MetaphorTable() { }

    /// <summary>Reads the table.</summary>
    /// <exception cref="TableFormatException">The table is missing or has a fault.</exception>
    public static MetaphorTable Load(string path)
    {
        var table = new MetaphorTable();
        foreach (var row in TsvTable.Load(path, Columns))
        {
            if (row[1] is not (Blame or "nothing")) throw new TableFormatException($"{path}: '{row[0]}' is {row[1]}; write blame or nothing.");
            if (!table._words.TryAdd(row[0], row[1] == Blame)) throw new TableFormatException($"{path}: '{row[0]}' stands twice.");
        }
        return table;
    }

    /// <summary>True when a match of violence is a quarrel in words; blame tells whether it then accuses.</summary>
    internal bool IsQuarrel(FrameMatch match, string lemma, IReadOnlyList<CodedActor> sources, IReadOnlyList<CodedActor> targets, out bool blame)
    {
        blame = false;
        if (match.Frame.Code.Type != "ASSAULT" || match.Words.Count > 1 || targets.Count == 0 || !_words.TryGetValue(lemma, out blame)) return false;
        string? country = null;
        foreach (var actor in sources.Concat(targets))
        {
            var isNobody = actor.Code == ActorCode.Unknown && actor.Country is null && targets.Contains(actor);
            if (!(IsCivil(actor) || isNobody) || (country is not null && actor.Country is not null && actor.Country != country)) return false;
            country ??= actor.Country;
        }
        return true;
    }

    /// <summary>Somebody in politics, law, business or the press; a state or an unknown person is not.</summary>
    private static bool IsCivil(CodedActor actor) => (actor.Code.Length >= Roleless + ActorCode.Unknown.Length && actor.Code.AsSpan(Roleless, 3) is "GOV" or "LEG" or "PTY" or "ELI" or "JUD" or "MED" or "BUS" or "EDU" or "LAB")
        || (actor.Code.EndsWith("OPP", StringComparison.Ordinal) && actor.Name.EndsWith("leader", StringComparison.Ordinal));
}
