using Parley.Events.Petrarch.Dictionaries;

namespace Parley.Events.Petrarch.Coding;

/// <summary>A pattern that holds.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Distance">Tokens between the verb and the words of the pattern, summed up.</param>
/// <param name="Source">The phrase that the pattern makes the source; -1 when it names none.</param>
/// <param name="Target">The phrase that it makes the target; -1 when it names none.</param>
/// <param name="IsTurned">True when the subject is the target (<c>+ *</c>).</param>
/// <param name="IsCompound">True when several sources act on each other (<c>%</c>).</param>
internal sealed record PatternMatch(VerbPattern Pattern, int Distance, int Source, int Target, bool IsTurned, bool IsCompound)
{
    /// <summary>True when this match is to be preferred: it says more, or is nearer, or stands further down.</summary>
    public bool IsBetterThan(PatternMatch? other)
    {
        if (other is null) return true;
        if (Pattern.Weight != other.Pattern.Weight) return Pattern.Weight > other.Pattern.Weight;
        return Distance <= other.Distance;
    }
}
