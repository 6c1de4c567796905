namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>A pattern around a verb: what must stand before and after it, and the code that follows.</summary>
/// <param name="Left">What stands before the verb, in order.</param>
/// <param name="Right">What stands after it, in order.</param>
/// <param name="Codes">The codes.</param>
/// <param name="Text">The pattern as written.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record VerbPattern(PatternElement[] Left, PatternElement[] Right, EventCodes Codes, string Text, DictionaryPlace Place)
{
    /// <summary>How much the pattern says.</summary>
    public int Weight { get; } = Left.Sum(element => element.Weight) + Right.Sum(element => element.Weight);
}
