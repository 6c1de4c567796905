using Parley.Events.Petrarch.Dictionaries;

namespace Parley.Events.Petrarch.Coding;

/// <summary>What came of one verb, before verbs are weighed against each other.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Match">The pattern that holds; null for none.</param>
/// <param name="Codes">The codes, negation taken in.</param>
/// <param name="Sources">Who acts.</param>
/// <param name="Targets">On whom.</param>
internal sealed record VerbResult(CodedVerb Verb, PatternMatch? Match, EventCodes Codes, List<CodedActor> Sources, List<CodedActor> Targets)
{
    /// <summary>Why the result does not count; null when it does.</summary>
    public string? Dropped { get; set; }

    /// <summary>True when the targets are only where it happens: "met in Geneva".</summary>
    public bool IsPlace { get; init; }

    /// <summary>True when the sources act on "each other".</summary>
    public bool IsReciprocal { get; init; }

    /// <summary>True when sources act on each other: pattern or text says so, or there is nobody else and several meet or agree.</summary>
    public bool IsMutual => Sources.Count > 1
        && (IsReciprocal || Match is { IsCompound: true } || (IsPlace && (Codes.Backward.Length > 0 || Codes.IsMeeting)) || (Targets.Count == 0 && (Codes.Backward.Length > 0 || Codes.IsCooperation)));

    /// <summary>True when one party alone is known.</summary>
    public bool IsHalf => !Codes.IsNone && !IsMutual && (Sources.Count > 0) != (Targets.Count > 0);

    /// <summary>True when there is an event in it.</summary>
    public bool HasEvents => !Codes.IsNone && (IsMutual || (Sources.Count > 0 && Targets.Count > 0));
}
