namespace Parley.Events.Pairs;

/// <summary>Orders types by probability.</summary>
/// <remarks>CONCEDE and RETREAT are told apart last: together they compete with the other types, as the training rows do not part them.</remarks>
internal static class PairTypes
{
    private const string Concede = "CONCEDE";
    private const string Retreat = "RETREAT";

    /// <summary>Types and probabilities, the likeliest first; of the two the likelier bears the sum.</summary>
    public static IReadOnlyList<PairReason> Ranked(IReadOnlyList<string> types, double[] probabilities)
    {
        var ranked = new List<PairReason>(types.Count);
        for (var i = 0; i < types.Count; i++) ranked.Add(new PairReason(types[i], probabilities[i]));
        var concede = ranked.FindIndex(type => type.Name == Concede);
        var retreat = ranked.FindIndex(type => type.Name == Retreat);
        if (concede >= 0 && retreat >= 0)
        {
            var (likelier, other) = ranked[retreat].Weight > ranked[concede].Weight ? (retreat, concede) : (concede, retreat);
            ranked[likelier] = ranked[likelier] with { Weight = ranked[likelier].Weight + ranked[other].Weight };
            ranked.RemoveAt(other);
        }
        return [.. ranked.OrderByDescending(type => type.Weight).ThenBy(type => type.Name, StringComparer.Ordinal)];
    }
}
