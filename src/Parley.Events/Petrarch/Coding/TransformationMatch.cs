using Parley.Events.Petrarch.Dictionaries;

namespace Parley.Events.Petrarch.Coding;

/// <summary>Applies transformations to a verb and the verb inside what it says.</summary>
internal static class TransformationMatch
{
    /// <summary>The event that the rule makes of both; null when it does not hold.</summary>
    public static VerbResult? Apply(Transformation rule, VerbResult outer, VerbResult inner, bool isFuture)
    {
        if (!IsVerb(outer, rule.OuterVerb) || (rule.InnerVerb is { } name && !IsVerb(inner, name)) || (rule.IsFuture && !isFuture)) return null;
        if (outer.Sources.Count == 0 || inner.Codes.IsNone) return null;
        var bound = new Dictionary<string, List<CodedActor>>(StringComparer.Ordinal) { [rule.Teller] = outer.Sources };
        if (!Bind(rule.InnerSource, inner.Sources, outer.Sources, bound) || !Bind(rule.InnerTarget, inner.Targets, outer.Sources, bound)) return null;
        if (!bound.TryGetValue(rule.Source, out var sources) || !bound.TryGetValue(rule.Target, out var targets)) return null;
        var code = rule.Code is null ? inner.Codes.Forward : rule.Code;
        var pattern = new VerbPattern([], [], new EventCodes(code, ""), rule.Text, rule.Place);
        return new VerbResult(outer.Verb, new PatternMatch(pattern, 0, -1, -1, false, false), pattern.Codes, sources, targets);
    }

    private static bool IsVerb(VerbResult result, string name)
    {
        foreach (var entry in result.Verb.Entries)
            if (entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || entry.Block.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static bool Bind(string party, List<CodedActor> actors, List<CodedActor> teller, Dictionary<string, List<CodedActor>> bound)
    {
        if (party == ".") return true;
        if (party == "_") return actors.Count == 0 || IsSame(actors, teller);
        if (actors.Count == 0) return false;
        if (bound.TryGetValue(party, out var known)) return IsSame(actors, known);
        // Another letter is another party.
        if (bound.Values.Any(other => IsSame(actors, other))) return false;
        bound.Add(party, actors);
        return true;
    }

    private static bool IsSame(List<CodedActor> one, List<CodedActor> other) =>
        one.Count == other.Count && one.TrueForAll(actor => other.Exists(o => o.Code == actor.Code));
}
