namespace Parley.Ledgers.Tracks;

/// <summary>A move or event of one article, before it is joined with those of others.</summary>
internal sealed record FoundStep
{
    public required string Item { get; init; }

    public required long ArticleId { get; init; }

    public required string Kind { get; init; }

    public required bool IsMove { get; init; }

    public required IReadOnlyList<FoundParty> Actors { get; init; }

    public required IReadOnlyList<FoundParty> Toward { get; init; }

    public required IReadOnlyList<string> Issues { get; init; }

    public required string Evidence { get; init; }

    /// <summary>Where the evidence begins and ends in the article.</summary>
    public (int Start, int End) Words { get; init; }

    public string? Time { get; init; }

    public string? Published { get; init; }

    /// <summary>When the one who vouches for it said so.</summary>
    public string? Said { get; init; }

    /// <summary>When it was told: said, else published. It had happened by then.</summary>
    public string? Told => StepDate.Of(Said) is null ? Published : Said;

    /// <summary>On whose word the article tells it, the speaker last.</summary>
    public IReadOnlyList<string> Vouchers { get; init; } = [];

    public string? Outlet { get; init; }

    public required string Status { get; init; }

    public string? Place { get; init; }

    /// <summary>Key of the article.</summary>
    public string Article => Item[..Item.IndexOf(':', StringComparison.Ordinal)];
}
