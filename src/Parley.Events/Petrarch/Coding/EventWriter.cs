namespace Parley.Events.Petrarch.Coding;

/// <summary>Makes events of a verb's result: one for each pair of parties and direction.</summary>
internal static class EventWriter
{
    private static readonly List<CodedActor> s_nobody = [new(ActorCodes.Nobody, -1, IsNamed: false, [])];

    /// <summary>Adds the events that are not there yet.</summary>
    public static void Add(SentenceView view, VerbResult result, List<PetrarchEvent> events)
    {
        var sources = result.Sources.Count > 0 ? result.Sources : s_nobody;
        var targets = result.IsMutual ? result.Sources : result.Targets.Count > 0 ? result.Targets : s_nobody;
        foreach (var source in sources)
            foreach (var target in targets)
            {
                if (source.Code == target.Code) continue;
                AddOne(view, result, source, target, result.Codes.Forward, events);
                AddOne(view, result, target, source, result.Codes.Backward, events);
            }
    }

    private static void AddOne(SentenceView view, VerbResult result, CodedActor source, CodedActor target, string code, List<PetrarchEvent> events)
    {
        if (code.Length == 0 || events.Exists(e => e.Source == source.Code && e.Target == target.Code && e.Code == code)) return;
        var pattern = result.Match?.Pattern;
        var evidence = new PetrarchEvidence(
            result.Verb.Main.Place, pattern?.Place, pattern?.Text ?? result.Verb.Main.Name, source.Evidence, target.Evidence);
        events.Add(new PetrarchEvent(source.Code, target.Code, code, view.Tree.Span(result.Verb.Token, result.Verb.End), evidence));
    }
}
