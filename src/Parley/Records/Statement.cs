using Parley.Text;

namespace Parley.Records;

/// <summary>Somebody's words or thoughts, as the article reports them.</summary>
public sealed record Statement
{
    /// <summary><c>s1</c>, <c>s2</c>, … in the order of the contents.</summary>
    public required string Id { get; init; }

    /// <summary>Who says or thinks it; <c>null</c> when the text does not tell.</summary>
    public Participant? Source { get; init; }

    /// <summary>The words that show that somebody says it; empty when there are none.</summary>
    public IReadOnlyList<TextSpan> Cue { get; init; } = [];

    /// <summary>What is said; at least one span.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary><c>direct</c>, <c>indirect</c> or <c>mixed</c>.</summary>
    public required string Form { get; init; }

    /// <summary>What is done by saying it; <c>says</c> for now.</summary>
    public required string Kind { get; init; }

    /// <summary>Id of the statement whose content holds this one.</summary>
    public string? Parent { get; init; }

    /// <summary>Who is told.</summary>
    public Participant? Addressee { get; init; }

    /// <summary>The outlet or occasion it was said through.</summary>
    public Participant? Medium { get; init; }

    /// <summary>When it was said.</summary>
    public RecordTime? Time { get; init; }

    /// <summary>What it does to another statement.</summary>
    public StatementRelation? Relation { get; init; }

    /// <summary>True when the article says that it was not said.</summary>
    public bool Negated { get; init; }

    /// <summary>How sure Parley is, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Who reports it, from the outlet to the speaker.</summary>
    public IReadOnlyList<string> Chain { get; init; } = [];
}
