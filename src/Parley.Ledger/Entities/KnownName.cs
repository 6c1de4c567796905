namespace Parley.Ledgers.Entities;

/// <summary>A name under which articles have a known entity, and why it was taken for it.</summary>
public sealed record KnownName
{
    /// <summary>The name as written.</summary>
    public required string Name { get; init; }

    /// <summary>A role that went with it, if any did.</summary>
    public string? Role { get; init; }

    /// <summary><c>new</c>, <c>name</c>, <c>table</c>, <c>body</c>, <c>spelling</c>, <c>nickname</c>, <c>initials</c>, <c>surname</c>, <c>prominent</c>, <c>office</c>, <c>acronym</c>, <c>plural</c>, <c>shorter</c>, <c>wikidata</c> or <c>by hand</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>How many articles have it so.</summary>
    public long Articles { get; init; }

    /// <summary>Id of one of these entities, such as <c>5d2c91aa…:e3</c>.</summary>
    public required string Example { get; init; }
}
