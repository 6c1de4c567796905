namespace Parley.Events.Actors;

/// <summary>Who a mention is.</summary>
/// <remarks>Immutable. There is always a code, if only <c>---</c>: nobody is dropped.</remarks>
public sealed record ActorResolution
{
    /// <summary>What it was taken for.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>The name that the tables have for it; null where they do not know who it is.</summary>
    public string? Name { get; init; }

    /// <summary>ISO 3166-1 alpha-3 code; null when no country is known.</summary>
    public string? Country { get; init; }

    /// <summary>CAMEO style code: <c>RUSMIL</c>, <c>IGOUNO</c>, <c>---COP</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The PLOVER sectors, the first being the primary one; empty for international organisations and peoples.</summary>
    public IReadOnlyList<string> Sectors { get; init; } = [];

    /// <summary>The office or role in words: "prime minister", "troops"; null when there is none.</summary>
    public string? Role { get; init; }

    /// <summary>True when a capital or seat stands for those who govern there.</summary>
    public bool IsMetonym { get; init; }

    /// <summary>True when words beside the head told it: "Iranian assistance", "a royal command". Only where the head was given.</summary>
    public bool IsOfOther { get; init; }

    /// <summary>Why: which rows or words decided.</summary>
    public required string Reason { get; init; }
}
