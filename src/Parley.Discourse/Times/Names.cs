using Parley.Language.Analysis;

namespace Parley.Discourse.Times;

/// <summary>Keeps names from being read as times: Theresa May, the Sunday Times, Black September.</summary>
internal static class Names
{
    /// <summary>
    /// True when a person, organisation or place shares a token with the expression; other names (the October War) may hold dates.
    /// </summary>
    public static bool Hide(EntitySpan[] entities, int first, int last)
    {
        var (low, high) = (0, entities.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (entities[middle].End <= first) low = middle + 1;
            else high = middle;
        }
        for (; low < entities.Length && entities[low].First <= last; low++)
            if (entities[low].Kind != EntityKind.Miscellaneous)
                return true;
        return false;
    }
}
