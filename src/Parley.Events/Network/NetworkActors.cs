using Parley.Events.Actors;
using Parley.Events.Coding;

namespace Parley.Events.Network;

/// <summary>Says who the candidates are that the network chose.</summary>
/// <remarks>As the rules say it (<see cref="ActorReader"/>); where those see nobody who can act, the entity or the words themselves. Not
/// thread-safe.</remarks>
internal sealed class NetworkActors(EventCoder.Run run)
{
    /// <summary>The actors, each once, in the order given.</summary>
    public List<CodedActor> Of(IReadOnlyList<ActorCandidate> candidates, bool isTarget)
    {
        var actors = new List<CodedActor>();
        foreach (var candidate in candidates)
        {
            var read = run.Actors.Read(candidate.Token, isTarget);
            if (read.Count == 0 && candidate.Entity >= 0) read = [Known(candidate)];
            foreach (var actor in read)
                if (!actors.Exists(actor.IsSame)) actors.Add(actor);
        }
        return actors;
    }

    private CodedActor Known(ActorCandidate candidate)
    {
        var span = run.Text.Tree.Span(candidate.First, candidate.End);
        if (candidate.Entity < 0) return new CodedActor([span], run.Text.Words(span), null, ActorCode.Unknown);
        var referent = run.Text.Coreference.Entities[candidate.Entity];
        var who = run.Entities.Of(referent);
        return new CodedActor([span], run.Text.Coreference.Referents[referent].Name, candidate.Entity, who.Code) { Referent = referent, Country = who.Country };
    }
}
