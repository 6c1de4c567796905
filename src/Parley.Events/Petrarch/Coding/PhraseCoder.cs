using Parley.Events.Petrarch.Dictionaries;

namespace Parley.Events.Petrarch.Coding;

/// <summary>Codes noun phrases: the actor that they name, with the agents around it.</summary>
/// <remarks>
/// The first actor before or at the noun counts ("Ithilen's minister"), or one with a longer code of the same country; coordinated ones all
/// count ("Iraqi and Syrian officials"). A noun without actor takes that of its complement ("officials of the UN"). Conjuncts are coded each
/// by itself, and share what stands for all of them ("the Danish media and government").
/// </remarks>
internal sealed class PhraseCoder(SentenceView view, Mentions mentions)
{
    // Complements of complements: deeper ones say nothing about the noun.
    private const int Deepest = 4;

    /// <summary>All parties that a phrase names, in text order, each code once; empty when it names none.</summary>
    public List<CodedActor> Code(int head)
    {
        var parts = PartsOf(head, 0);
        var coded = new List<CodedActor>();
        foreach (var part in parts)
            foreach (var actor in part.Coded())
                if (!coded.Exists(other => other.Code == actor.Code))
                    coded.Add(actor);
        if (coded.Exists(actor => actor.IsNamed)) coded.RemoveAll(actor => !actor.IsNamed);
        return coded;
    }

    private sealed record Named(string Code, DictionaryPlace Place);

    private sealed class Part(int noun)
    {
        public int Noun { get; } = noun;

        public List<Named> Actors { get; set; } = [];

        public List<Mention<AgentEntry>> Agents { get; } = [];

        public bool IsBare => Actors.Count == 0 && Agents.Count > 0;

        public IEnumerable<CodedActor> Coded()
        {
            var agents = Agents.ConvertAll(agent => agent.Entry);
            if (Actors.Count == 0 && agents.Count > 0) yield return Make("", null, agents);
            foreach (var actor in Actors) yield return Make(actor.Code, actor.Place, agents);
        }

        private CodedActor Make(string code, DictionaryPlace? place, List<AgentEntry> agents)
        {
            var evidence = agents.Select(agent => agent.Place).Distinct();
            return new CodedActor(ActorCodes.Join(code, agents), Noun, place is not null, place is { } own ? [own, .. evidence] : [.. evidence]);
        }
    }

    private List<Part> PartsOf(int head, int depth)
    {
        var nouns = NounPhrase.Conjuncts(view, head);
        var parts = nouns.ConvertAll(noun => PartOf(noun, depth));
        // "sheep and goats of Gondor": the parser hangs the complement on the first noun.
        for (var i = 1; i < parts.Count; i++)
            if (parts[i].Actors.Count == 0 && parts[0].Actors.Count > 0 && depth < Deepest)
                TakeFromComplement(parts[i], [nouns[0]], nouns[i], depth);
        ShareActor(parts);
        return parts;
    }

    private Part PartOf(int noun, int depth)
    {
        var part = new Part(noun);
        var core = NounPhrase.Core(view, noun);
        AddActors(core, part.Actors);
        foreach (var token in core)
            if (mentions.TryAgent(token, out var agent) && !part.Agents.Contains(agent))
                part.Agents.Add(agent);
        if (part.Actors.Count == 0 && depth < Deepest) TakeFromComplement(part, core, 0, depth);
        return part;
    }

    private void TakeFromComplement(Part part, List<int> core, int after, int depth)
    {
        foreach (var noun in core)
            foreach (var complement in NounPhrase.Complements(view, noun))
            {
                if (complement <= after) continue;
                if (mentions.TryAgent(complement, out var agent) && agent.First <= noun) continue;
                var found = PartsOf(complement, depth + 1).SelectMany(p => p.Coded()).Where(actor => actor.IsNamed).ToList();
                if (found.Count == 0)
                {
                    TakeAgents(part, complement, depth);
                    continue;
                }
                part.Actors = found.ConvertAll(actor => new Named(actor.Code, actor.Evidence[0]));
                return;
            }
    }

    // "hundreds of students"
    private void TakeAgents(Part part, int complement, int depth)
    {
        if (part.Agents.Count == 0) part.Agents.AddRange(PartsOf(complement, depth + 1)[0].Agents);
    }

    private void AddActors(List<int> core, List<Named> actors)
    {
        Mention<ActorEntry>? last = null;
        foreach (var token in core)
        {
            if (!mentions.TryActor(token, out var actor) || actor == last) continue;
            var named = new Named(actor.Code, actor.Entry.Place);
            if (last is null || IsJoined(last.Value, actor, core)) actors.Add(named);
            else if (actor.Code.Length > actors[^1].Code.Length && actor.Code.StartsWith(actors[^1].Code, StringComparison.Ordinal)) actors[^1] = named;
            else continue;
            last = actor;
        }
    }

    // "Iraqi and Syrian officials", "Israeli-Egyptian talks"
    private bool IsJoined(Mention<ActorEntry> last, Mention<ActorEntry> actor, List<int> core)
    {
        if (last.Code == actor.Code) return false;
        if (actor.First == last.End + 1 && view.TextOf(last.End, actor.First) is "-" or "–" or "/") return true;
        var above = view.Head(actor.Head);
        return view.BaseRelation(actor.Head) == "conj" && above >= 0 && core.Contains(above);
    }

    private static void ShareActor(List<Part> parts)
    {
        if (parts.Count < 2 || parts.Find(part => part.Actors.Count > 0) is not { } owner) return;
        foreach (var part in parts)
        {
            if (!part.IsBare) continue;
            part.Actors = owner.Actors;
            if (owner == parts[0]) part.Agents.InsertRange(0, owner.Agents.Where(agent => agent.End <= owner.Noun));
        }
    }
}
