using Parley.Events.Actors;

namespace Parley.Events.Pairs;

/// <summary>Features of who the two are: state, people, agent, sector, and whether they are of one country.</summary>
internal static class ActorFeatures
{
    public static void Add(PairScene scene, ActorResolver actors, IReadOnlyList<PairFrame> frames, FeatureSet features)
    {
        var source = Resolve(scene.Query.Source, actors);
        var target = Resolve(scene.Query.Target, actors);
        var (s, t) = (Kind(source), Kind(target));
        features.Add("sk", s);
        features.Add("tk", t);
        features.Add("stk", s, t);
        if (source?.Country is { } one && target?.Country is { } other) features.Add("same", one == other ? "yes" : "no");
        if (LexiconVote.Of(frames) is not { } best) return;
        features.Add("skf", s, best.Type);
        features.Add("tkf", t, best.Type);
    }

    private static ActorResolution? Resolve(string words, ActorResolver actors) =>
        string.IsNullOrWhiteSpace(words) ? null : actors.Resolve(new ActorQuery { Text = words.Trim() });

    private static string Kind(ActorResolution? actor) =>
        actor is null ? "-" : actor.Sectors.Count > 0 ? actor.Sectors[0] : actor.Kind.ToString();
}
