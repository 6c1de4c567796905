namespace Parley.Discourse.Details;

/// <summary>The verbs of a statement that can have an addressee: those of its cue, and participles beside it ("speaking to Keller").</summary>
internal static class ToldVerbs
{
    /// <summary>The verbs, the cue's first, the last of them first ("declined to tell"); then participles in text order.</summary>
    public static List<int> Of(DetailContext context, Zone zone)
    {
        var verbs = new List<int>();
        for (var token = zone.Cue.End - 1; token >= zone.Cue.First; token--)
            if (context.IsVerb(token)) verbs.Add(token);
        for (var token = zone.Sentence.First; token < zone.Sentence.End; token++)
            if (zone.Contains(token) && context.IsVerb(token) && !context.HasSubject(token)) verbs.Add(token);
        return verbs;
    }
}
