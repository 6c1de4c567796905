namespace Parley.Events.Coding;

/// <summary>What the words around an event make of it.</summary>
/// <param name="Kind">What the nearest word makes of it; <c>null</c> when it happened.</param>
/// <param name="At">Where that word turns the event round ("refused to"): whether that has happened; <c>null</c> when it has.</param>
internal readonly record struct Factuality(StatusKind? Kind, EventStatus? At = null)
{
    /// <summary>What is under a word with an effect, when the word itself stands under others: "did not fail to", "may refuse to".</summary>
    /// <param name="effect">The word's effect.</param>
    /// <param name="outer">What the words around make of that word.</param>
    /// <param name="isTold">True when the word tells what somebody says.</param>
    public static Factuality Under(StatusKind effect, Factuality outer, bool isTold)
    {
        if (effect == StatusKind.Keep) return !isTold ? outer : new Factuality(IsDenied(outer.Kind) ? StatusKind.Hypothetical : null);
        if (outer.Kind is null) return new Factuality(effect);
        if (outer.Kind == StatusKind.Refuse && effect == StatusKind.Promise) return outer;
        if (IsDenied(outer.Kind))
            return new Factuality(effect switch
            {
                StatusKind.Denied or StatusKind.Refuse => StatusKind.Hypothetical,
                StatusKind.End => null,
                _ => StatusKind.Denied,
            });
        if (outer.Kind == StatusKind.Hypothetical)
            return effect is StatusKind.Refuse or StatusKind.End or StatusKind.Promise ? new Factuality(effect, EventStatus.Hypothetical) : new Factuality(StatusKind.Hypothetical);
        return new Factuality(effect, effect is StatusKind.Refuse or StatusKind.End or StatusKind.Promise ? EventStatus.Future : null);
    }

    private static bool IsDenied(StatusKind? kind) => kind is StatusKind.Denied or StatusKind.Refuse or StatusKind.End;
}
