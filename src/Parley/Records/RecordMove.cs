using Parley.Text;

namespace Parley.Records;

/// <summary>What a party does in a negotiation.</summary>
public sealed record RecordMove
{
    /// <summary><c>m1</c>, <c>m2</c>, … in the order of the evidence.</summary>
    public required string Id { get; init; }

    /// <summary>The party.</summary>
    public required RecordActor Actor { get; init; }

    /// <summary><c>offer</c>, <c>accept</c>, <c>reject</c>, <c>counter</c>, <c>demand</c>, <c>condition</c>, <c>concede</c>, <c>withdraw</c>, <c>mediate</c> or <c>meet</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The other parties; may be empty.</summary>
    public IReadOnlyList<RecordActor> Toward { get; init; } = [];

    /// <summary>What it is about, in the article's words; a list of terms is taken apart.</summary>
    public IReadOnlyList<string> Issue { get; init; } = [];

    /// <summary>When it was made.</summary>
    public RecordTime? Time { get; init; }

    /// <summary>The words that show it; at least one span.</summary>
    public required IReadOnlyList<TextSpan> Evidence { get; init; }

    /// <summary>Id of the innermost statement that reports it.</summary>
    public string? Statement { get; init; }

    /// <summary>Id of the event that it is as well.</summary>
    public string? Event { get; init; }
}
