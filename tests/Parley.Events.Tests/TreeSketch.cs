using Parley.Discourse.Trees;
using Parley.Events.Lexicon;
using Parley.Language.Analysis;
using Parley.Text;
using Parley.Text.Segmentation;

namespace Parley.Events.Tests;

/// <summary>Builds the smallest tree that a frame describes.</summary>
internal sealed class TreeSketch
{
    private readonly List<(string Form, string Upos, int Head, string Relation)> _words = [];
    private int _names;

    public int Trigger { get; private set; }

    public static (DependencyTree Tree, int Trigger) Of(ActionFrame frame)
    {
        var sketch = new TreeSketch();
        foreach (var modifier in frame.Clause.Slots.Where(slot => slot.Kind == SlotKind.Modifier)) sketch.Nominal(modifier.Words!.Words[0], -2, "compound", "NOUN");
        var trigger = sketch.Governor(frame.Clause, frame.Kind, -1, "root");
        sketch.Trigger = trigger;
        for (var i = 0; i < sketch._words.Count; i++)
            if (sketch._words[i].Head == -2) sketch._words[i] = sketch._words[i] with { Head = trigger };
        return (sketch.Build(), trigger);
    }

    private int Governor(FrameClause clause, FrameKind kind, int head, string relation)
    {
        var upos = kind switch { FrameKind.Verb => "VERB", FrameKind.Noun => "NOUN", _ => "ADJ" };
        var word = clause.Trigger.IsAny ? "sing" : clause.Trigger.Words[0];
        var governor = Word(word, head, relation, upos);
        if (clause.Particle.Length > 0) Add(clause.Particle, "ADP", governor, "compound:prt");
        var last = governor;
        foreach (var slot in clause.Slots.OrderBy(slot => slot.Kind == SlotKind.Possessor ? 0 : 1)) if (slot.Kind == SlotKind.Possessor && clause.Slots[0] == slot) Name(governor, "nmod:poss");
        for (var i = 0; i < clause.Slots.Count; i++)
        {
            var slot = clause.Slots[i];
            if (slot.Kind == SlotKind.Possessor && i > 0) Name(last, "nmod:poss");
            else if (slot.Kind == SlotKind.Clause) Clause(slot, governor);
            else if (slot.Kind is not (SlotKind.Possessor or SlotKind.Modifier))
            {
                var filler = Filler(slot, governor, kind, clause);
                if (slot.Words is not null) last = filler;
            }
        }
        return governor;
    }

    private int Filler(FrameSlot slot, int governor, FrameKind kind, FrameClause clause)
    {
        var relation = slot.Kind switch
        {
            SlotKind.Subject => kind == FrameKind.Noun ? "nmod" : "nsubj",
            SlotKind.Oblique => kind == FrameKind.Noun ? "nmod" : "obl",
            _ => slot.Words is null && clause.Slots.Any(other => other.Kind == SlotKind.DirectObject && other != slot) ? "iobj" : "obj",
        };
        var word = slot.Words is null || slot.Words.IsAny ? null : slot.Words.Words[0];
        var filler = word is null ? Name(governor, relation) : Word(word, governor, relation, "NOUN");
        if (slot.Role == FrameRole.Both) Add("Atlantis", "PROPN", filler, "conj");
        if (slot.Prepositions.Count > 0) Add(slot.Prepositions[^1], "ADP", filler, "case");
        if (slot.Kind == SlotKind.Subject && kind == FrameKind.Noun) Add("by", "ADP", filler, "case");
        return filler;
    }

    private void Clause(FrameSlot slot, int governor)
    {
        var inner = Governor(slot.Clause!, FrameKind.Verb, governor, "xcomp");
        if (slot.Prepositions.Count > 0) Add(slot.Prepositions[0], "SCONJ", inner, "mark");
        if (slot.Words is not null) Word(slot.Words.Words[0], inner, "nsubj", "NOUN");
        else if (slot.Role != FrameRole.None) Name(inner, "nsubj");
    }

    private int Name(int head, string relation) => Add($"Name{(char)('a' + _names++)}", "PROPN", head, relation);

    private void Nominal(string word, int head, string relation, string upos) => Word(word, head, relation, upos);

    private int Word(string word, int head, string relation, string upos)
    {
        var parts = word.Split('_');
        var first = _words.Count;
        foreach (var part in parts[..^1]) Add(part, "NOUN", first + parts.Length - 1, "compound");
        return Add(parts[^1], upos, head, relation);
    }

    private int Add(string form, string upos, int head, string relation)
    {
        _words.Add((form, upos, head, relation));
        return _words.Count - 1;
    }

    private DependencyTree Build()
    {
        var text = string.Join(' ', _words.Select(word => word.Form));
        var tokens = new List<Token>();
        var at = 0;
        foreach (var word in _words)
        {
            tokens.Add(new Token(new TextSpan(at, at + word.Form.Length), false));
            at += word.Form.Length + 1;
        }
        return new DependencyTree(new AnalyzedText
        {
            Segments = new SegmentedText(text, [.. tokens], [new Sentence(0, tokens.Count, true)]),
            Upos = [.. _words.Select(word => word.Upos)],
            Xpos = [.. _words.Select(_ => "_")],
            Lemmas = [.. _words.Select(word => word.Form)],
            Heads = [.. _words.Select(word => word.Head)],
            Relations = [.. _words.Select(word => word.Relation)],
            Entities = [],
        });
    }
}
