using Parley.Events.Coding;
using Parley.Events.Matching;
using Parley.Text.Tables;

namespace Parley.Events.Moves;

/// <summary>Which events are moves: the table <c>data/events/moves.tsv</c>.</summary>
/// <remarks>Immutable and thread-safe. A line with a word comes before one without, a longer code before a shorter one.</remarks>
public sealed class MoveTable
{
    private const int Columns = 4;
    private const string Open = "-";
    private const string AnyType = "*";

    private readonly MoveRule[] _rules;

    private MoveTable(IEnumerable<MoveRule> rules) => _rules = [.. rules.OrderBy(rule => rule.Word == Open).ThenByDescending(rule => rule.Cameo == Open ? 0 : rule.Cameo.Length).ThenBy(rule => rule.Type == AnyType)];

    /// <summary>The lines, in the order in which they are tried.</summary>
    public IReadOnlyList<MoveRule> Rules => _rules;

    /// <summary>Reads the table.</summary>
    /// <exception cref="TableFormatException">The table is missing or has a fault.</exception>
    public static MoveTable Load(string path)
    {
        var rules = new List<MoveRule>();
        foreach (var row in TsvTable.Load(path, Columns))
        {
            if (!Enum.TryParse<MoveKind>(row[3], ignoreCase: true, out var kind)) throw new TableFormatException($"{path}: '{row[3]}' is no kind of move.");
            var rule = new MoveRule(row[0], row[1], row[2], kind);
            if (rules.Exists(other => other.Type == rule.Type && other.Word == rule.Word && other.Cameo == rule.Cameo)) throw new TableFormatException($"{path}: {rule} stands twice.");
            rules.Add(rule);
        }
        return new MoveTable(rules);
    }

    /// <summary>The first line that fits an event; <c>null</c> when it is no move.</summary>
    internal MoveRule? Find(CodedEvent coded, WordView view) => Array.Find(_rules, rule => Fits(rule, coded, view));

    private static bool Fits(MoveRule rule, CodedEvent coded, WordView view) =>
        (rule.Type == AnyType || rule.Type == coded.Code.Type)
        && (rule.Cameo == Open || coded.Code.Cameo.StartsWith(rule.Cameo, StringComparison.Ordinal))
        && (rule.Word == Open || coded.Words.Any(word => view.Lemma(word) == rule.Word));
}
