namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>One thing that a verb pattern asks for. Immutable.</summary>
internal abstract record PatternElement
{
    /// <summary>How much the element says: the pattern that says most wins. A word counts 10, its place in a group a little more.</summary>
    public abstract int Weight { get; }
}

/// <summary>A word, or words in a row (<c>ARMED_FORCES</c>).</summary>
/// <param name="Words">The words, in capitals.</param>
/// <param name="IsExact">True for <c>CASH_</c>: the form as it stands, not its plural.</param>
internal sealed record LiteralElement(string[] Words, bool IsExact) : PatternElement
{
    /// <inheritdoc/>
    public override int Weight => 10 * Words.Length;
}

/// <summary>One of several: a <c>&amp;SYNSET</c>, or <c>BY/WITH</c>.</summary>
/// <param name="Name">The set's name.</param>
/// <param name="Members">What may stand there.</param>
internal sealed record ChoiceElement(string Name, PatternElement[] Members) : PatternElement
{
    /// <inheritdoc/>
    public override int Weight => 9;
}

/// <summary>A noun with words before it, <c>{NEW TRADE TALKS}</c>: the noun is the last part.</summary>
/// <param name="Parts">Its parts in order; at least one.</param>
internal sealed record PhraseElement(PatternElement[] Parts) : PatternElement
{
    /// <inheritdoc/>
    public override int Weight { get; } = Parts.Sum(part => part.Weight) + 1;
}

/// <summary>A preposition with what belongs to it, <c>(FOR TALKS)</c>; or a particle alone, <c>(OFF)</c>.</summary>
/// <param name="Parts">Its parts in order; at least one.</param>
internal sealed record GroupElement(PatternElement[] Parts) : PatternElement
{
    /// <inheritdoc/>
    public override int Weight { get; } = Parts.Sum(part => part.Weight) + 1;
}

/// <summary>A place for an actor, or for one to be passed over.</summary>
/// <param name="Kind">Which.</param>
internal sealed record SlotElement(SlotKind Kind) : PatternElement
{
    /// <inheritdoc/>
    public override int Weight => 2;
}
