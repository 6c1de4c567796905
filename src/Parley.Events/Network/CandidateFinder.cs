using Parley.Discourse.Entities;
using Parley.Events.Coding;

namespace Parley.Events.Network;

/// <summary>Finds the words of an article that may stand for actors.</summary>
/// <remarks>Cost: linear in the tokens. As <c>training/parley_train/articles.py</c> does it: the weights depend on it.</remarks>
internal sealed class CandidateFinder(CodingText text, PeopleTable peoples, IReadOnlySet<string> pronouns)
{
    private readonly Dictionary<int, int> _headOf = [];
    private readonly Dictionary<int, int> _ownerOf = [];

    /// <summary>The candidates, in text order.</summary>
    public List<ActorCandidate> Find()
    {
        ReadEntities();
        var found = new List<ActorCandidate>();
        for (var token = 0; token < text.Analysis.Upos.Length; token++)
        {
            if (KindOf(token) is not { } kind) continue;
            var (first, end) = text.Analysis.Upos[token] is "ADJ" or "PRON" ? (token, token + 1) : Phrase(token);
            var entity = _headOf.GetValueOrDefault(token, _ownerOf.GetValueOrDefault(token, -1));
            found.Add(new ActorCandidate(token, kind, first, end, entity, entity >= 0 ? FormattableString.Invariant($"#{entity}") : Words(first, end)));
        }
        return found;
    }

    private void ReadEntities()
    {
        var layer = text.Coreference;
        for (var entity = 0; entity < layer.Entities.Count; entity++)
        {
            foreach (var index in layer.Referents[layer.Entities[entity]].Mentions)
            {
                var mention = layer.Mentions[index];
                _headOf[Head(mention.First, mention.End)] = entity;
                for (var token = mention.First; token < mention.End; token++) _ownerOf.TryAdd(token, entity);
            }
        }
    }

    /// <summary>The first word whose head lies outside; punctuation does not count.</summary>
    private int Head(int first, int end)
    {
        for (var token = first; token < end; token++)
            if ((text.Tree.Head(token) < first || text.Tree.Head(token) >= end) && text.Analysis.Upos[token] != "PUNCT") return token;
        return first;
    }

    private CandidateKind? KindOf(int token)
    {
        var (upos, relation) = (text.Analysis.Upos[token], text.View.Relation(token));
        if (_headOf.TryGetValue(token, out var entity))
        {
            if (upos == "PRON") return CandidateKind.KnownPronoun;
            return text.Coreference.Referents[text.Coreference.Entities[entity]].Type switch
            {
                EntityType.Person => CandidateKind.Person,
                EntityType.Organization => CandidateKind.Organization,
                EntityType.Place => CandidateKind.Place,
                _ => CandidateKind.Other,
            };
        }
        if ((upos == "PRON" && pronouns.Contains(text.Analysis.Lemmas[token].ToLowerInvariant())) || text.Analysis.Xpos[token] == "PRP$") return CandidateKind.Pronoun;
        if (peoples.TryFind(text.Analysis.Segments.Form(token).ToString(), out _)) return CandidateKind.People;
        if (upos is not ("NOUN" or "PROPN") || relation is "flat" or "fixed" or "goeswith") return null;
        return relation == "compound" ? CandidateKind.Compound : CandidateKind.Noun;
    }

    /// <summary>The nominal around a head: what stands before it and belongs to it, names, and prepositional phrases; no clauses, no
    /// conjuncts.</summary>
    private (int First, int End) Phrase(int head)
    {
        var (first, last) = (head, head);
        var open = new Stack<int>([head]);
        while (open.TryPop(out var token))
        {
            foreach (var child in text.Tree.Children(token))
            {
                if (!IsPart(text.View.Relation(child)) || (text.View.Relation(child) == "case" && token == head)) continue;
                (first, last) = (Math.Min(first, child), Math.Max(last, child));
                open.Push(child);
            }
        }
        return (first, last + 1);
    }

    private static bool IsPart(string relation) => relation is "det" or "amod" or "compound" or "nummod" or "nmod:poss" or "nmod:desc" or "flat" or "case"
        or "nmod:unmarked" or "det:predet" or "fixed" or "nmod" or "flat:foreign";

    private string Words(int first, int end)
    {
        var words = new List<string>();
        for (var token = first; token < end; token++)
            if (text.Analysis.Upos[token] is not ("DET" or "ADP" or "PART" or "PUNCT")) words.Add(text.View.Form(token));
        return words.Count > 0 ? string.Join(' ', words) : text.View.Form(first);
    }
}
