using Parley.Ledgers.Amending;

namespace Parley.Ledgers.Tracks;

/// <summary>What people said about moves and events: rejected ones go; kind, type, status, time and issue are corrected.</summary>
internal sealed class StepAmendments(IReadOnlyList<Amendment> amendments)
{
    private readonly ILookup<string, Amendment> _byItem = amendments.ToLookup(amendment => amendment.Item, StringComparer.Ordinal);

    /// <summary>The step as people see it; <c>null</c> when they reject it.</summary>
    public FoundStep? Apply(FoundStep step)
    {
        if (!_byItem.Contains(step.Item)) return step;
        if (ItemAmendments.Of(_byItem[step.Item]) is not { } said) return step;
        return said.IsRejected ? null : said.Corrections.Aggregate(step, (result, amendment) => Correct(result, amendment.Field!, amendment.Value));
    }

    private static FoundStep Correct(FoundStep step, string field, string? value) => field switch
    {
        "kind" or "type" when value is not null => step with { Kind = value },
        "status" when value is not null => step with { Status = value },
        "time" => step with { Time = value },
        "issue" => step with { Issues = value?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [] },
        _ => step,
    };
}
