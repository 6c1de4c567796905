using Parley.Records;
using Parley.Text;

namespace Parley.Evaluation.Gold;

/// <summary>An attribution as it is scored: three sets of words.</summary>
/// <param name="Source">Who says it; empty where nobody is named.</param>
/// <param name="Cue">The words that show it.</param>
/// <param name="Content">What is said.</param>
public sealed record GoldAttribution(IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content)
{
    /// <summary>The statements of a record that lie in no other: what is scored against data that have only those.</summary>
    public static IReadOnlyList<GoldAttribution> OutermostOf(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return [.. record.Statements.Where(s => s.Parent is null).Select(s => new GoldAttribution(s.Source?.Spans ?? [], s.Cue, s.Content))];
    }
}
