namespace Parley.Ledgers.Entities;

/// <summary>Somebody or something that several articles may name, in whatever forms.</summary>
public sealed record KnownEntity
{
    /// <summary>Such as <c>k12</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The fullest name.</summary>
    public required string Name { get; init; }

    /// <summary><c>person</c>, <c>organization</c>, <c>place</c>, <c>group</c> or <c>other</c>.</summary>
    public required string Type { get; init; }

    /// <summary>ISO 3166-1 alpha-3 code, where known.</summary>
    public string? Country { get; init; }

    /// <summary>How many current articles name it.</summary>
    public long Articles { get; init; }

    /// <summary>How often they do.</summary>
    public long Mentions { get; init; }

    /// <summary>Date of the earliest of them.</summary>
    public string? FirstDate { get; init; }

    /// <summary>Date of the latest of them.</summary>
    public string? LastDate { get; init; }
}
