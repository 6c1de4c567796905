using Parley.Discourse.Details.Tables;
using Parley.Discourse.Quotations;
using Parley.Discourse.Trees;

namespace Parley.Discourse.Statements;

/// <summary>Mends what the network and the trees propose against grammar, and refuses what is no statement.</summary>
/// <remarks>
/// The steps, in their order: an infinitive nobody asserts; a bodily act ("attacked a convoy"); hearsay ("allegedly"), which belongs to nobody named; who is told something
/// and does not say it; the agent of a passive; a clause that the tree cuts; a nested content that runs on into the next
/// quotation. Each looks at the cue, its children and the words beside it. Not thread-safe: one for each text.
/// </remarks>
internal sealed class DraftMender(StatementContext context, DetailTables? details)
{
    /// <summary>Mends a draft in place; false when it is no statement.</summary>
    public bool Mend(StatementDraft draft)
    {
        if (draft.Cue is { } cue)
        {
            var head = context.HeadOf(cue);
            if (IsHearsay(draft, cue)) return draft.Content.Count > 0;
            if (IsUnasserted(draft, head) || IsThingsDoing(draft, head) || IsBodily(draft, head)) return false;
            Told(draft, head);
            Agent(draft, head);
            GardenPath(draft, head);
            Aside(draft);
        }
        return InsideItsQuotation(draft);
    }

    /// <summary>Mends all of a list and takes out what is no statement.</summary>
    public void Mend(List<StatementDraft> drafts) => drafts.RemoveAll(draft => !Mend(draft));

    /// <summary>"Makes it hard for Valdia to approve", "was unable to sign", "flew in to sign": an infinitive that no word of saying or thinking governs tells no attitude.</summary>
    private bool IsUnasserted(StatementDraft draft, int head)
    {
        if (context.Analysis.Upos[head] != "VERB" || context.Analysis.Xpos[head] != "VB" || Quoted(draft)) return false;
        if (context.Tree.Child(head, "mark") is not (>= 0 and var mark)) return false;
        if (context.Is(mark, "for")) return true;
        if (!context.Is(mark, "to") || context.Tree.Head(head) is not (>= 0 and var governor) || draft.Cue!.Value.Contains(governor)) return false;
        var lemma = context.Analysis.Lemmas[governor];
        if (context.Analysis.Upos[governor] == "NOUN" && context.Cues.Has(CueClass.Noun, lemma))
        {
            // "The refusal of the senate to ratify": the noun is the cue.
            draft.Cue = new TokenRange(governor, governor + 1);
            var end = draft.Content[^1].End;
            draft.Content.Clear();
            draft.Add(new TokenRange(mark, Math.Max(end, head + 1)));
            return draft.Source.Exists(run => run.Contains(governor));
        }
        if (context.Cues.Has(CueClass.Negation, lemma) && mark == governor + 1)
        {
            draft.Cue = new TokenRange(governor, draft.Cue.Value.End);
            return false;
        }
        return context.Analysis.Upos[governor] switch
        {
            "ADJ" or "ADV" => !context.Cues.Has(CueClass.Adjective, lemma),
            "VERB" => context.Analysis.Relations[head] == "advcl" && !context.Cues.Has(CueClass.Verb, lemma),
            _ => false,
        };
    }

    /// <summary>"If the weather allows it": in a condition that only the tree proposes, a thing decides nothing.</summary>
    private bool IsThingsDoing(StatementDraft draft, int head) =>
        draft is { Rule: StatementRules.Tree or StatementRules.NestedTree, Source: [var source] } && context.Tree.Child(head, "mark") is >= 0 and var mark
        && (context.Is(mark, "if") || context.Is(mark, "unless")) && context.HeadOf(source) is var thing && context.Analysis.Xpos[thing] == "NN" && context.EntityAt(thing) is null;

    /// <summary>"Attacked a convoy": a verb of saying that is a deed as well (frame <c>deed</c>), with a mere thing, place or person behind it.</summary>
    private bool IsBodily(StatementDraft draft, int head)
    {
        if (context.Analysis.Upos[head] != "VERB" || Quoted(draft) || draft.Content.Count != 1) return false;
        if (context.Cues.Find(CueClass.Verb, context.Analysis.Lemmas[head]) is not { } entry || !entry.Frames.Contains("deed")) return false;
        var thing = context.Tree.Child(head, "obj", "nsubj:pass");
        if (thing < 0 || !draft.Content[0].Contains(thing) || context.Analysis.Upos[thing] == "VERB" || context.Tree.Child(head, "ccomp", "xcomp") >= 0) return false;
        // "Attacked the plan" is said, "attacked the town" is done.
        return !context.Cues.Has(CueClass.Noun, context.Analysis.Lemmas[thing]);
    }

    private bool Quoted(StatementDraft draft) => draft.Content.Exists(run => context.Quotations.In(run).Any());

    /// <summary>"The men, who allegedly were planning": the adverb is the cue, nobody is named who says so, and all else is what is said.</summary>
    private bool IsHearsay(StatementDraft draft, TokenRange cue)
    {
        for (var token = cue.First; token < cue.End; token++)
        {
            if (context.Analysis.Upos[token] != "ADV" || !context.Cues.Has(CueClass.Hearsay, context.Analysis.Lemmas[token])) continue;
            if (cue.End - cue.First == 1 && draft.Source.Count == 0) return true;
            var pieces = draft.Source.Where(run => !IsRelative(run)).ToList();
            draft.Source.Clear();
            foreach (var piece in pieces) draft.Add(piece);
            if (token > cue.First) draft.Add(new TokenRange(cue.First, token));
            if (token + 1 < cue.End) draft.Add(new TokenRange(token + 1, cue.End));
            draft.Cue = new TokenRange(token, token + 1);
            return true;
        }
        return false;
    }

    private bool IsRelative(TokenRange run) => run.End - run.First == 1 && context.Analysis.Xpos[run.First] is "WP" or "WDT";

    /// <summary>"The voters are told": who is told says nothing, and is no part of what is said.</summary>
    private void Told(StatementDraft draft, int head)
    {
        if (context.Tree.Child(head, "nsubj:pass") is not (>= 0 and var told) || details is null || !details.Addressing.Verb(context.Analysis.Lemmas[head]).TellsObject) return;
        draft.Source.RemoveAll(run => run.Contains(told));
        if (draft.Content.Count > 1) draft.Content.RemoveAll(run => run.Contains(told) && run.End <= draft.Cue!.Value.First);
    }

    /// <summary>"Was criticised by the bishop": who stands behind "by" says it.</summary>
    private void Agent(StatementDraft draft, int head)
    {
        if (draft.Source.Count > 0 || context.Analysis.Xpos[head] != "VBN" || context.Tree.Child(head, "obl:agent") is not (>= 0 and var agent)) return;
        if (context.Tree.Child(agent, "case") is not (>= 0 and var by) || !context.Is(by, "by") || draft.Content.Exists(run => run.Contains(agent))) return;
        var sentence = context.Analysis.Segments.Sentences[context.SentenceOf(agent)];
        var (_, end) = context.Tree.Phrase(agent, agent, sentence.End);
        if (Runs.Trim(context, new TokenRange(by + 1, end)) is { } source) draft.Source.Add(source);
    }

    /// <summary>"Groups claiming the vote was rigged met": where the tree takes the clause's verb for the main one, the content goes on to the last verb.</summary>
    private void GardenPath(StatementDraft draft, int head)
    {
        if (context.Analysis.Upos[head] != "VERB" || context.Analysis.Relations[head] is not ("acl" or "acl:relcl") || draft.Content.Count != 1 || Quoted(draft)) return;
        var content = draft.Content[0];
        var sentence = context.Analysis.Segments.Sentences[context.SentenceOf(head)];
        if (content.First < draft.Cue!.Value.End) return;
        // "Claimed [the vote] was rigged": the clause's subject may hang on the cue.
        if (content.First > draft.Cue.Value.End && context.Tree.Child(head, "obj", "iobj") is >= 0 and var subject && subject < content.First && subject >= draft.Cue.Value.End && content.First == subject + 1)
            draft.Content[0] = content = content with { First = draft.Cue.Value.End };
        if (content.End >= sentence.End || !IsFinite(content.End) || context.Tree.Child(head, "ccomp") >= 0)
        {
            CutAtMainVerb(draft, content);
            return;
        }
        var verb = content.End;
        while (verb < sentence.End && context.Analysis.Upos[verb] is "AUX" or "ADV" or "PART") verb++;
        for (var next = verb + 1; next < sentence.End; next++)
        {
            if (context.Analysis.Upos[next] is "PUNCT" or "CCONJ" or "SCONJ" || context.Analysis.Xpos[next] is "WP" or "WDT" or "TO") return;
            if (!IsFinite(next)) continue;
            draft.Content[0] = content with { End = next };
            return;
        }
    }

    /// <summary>"Saying he was robbed by soldiers | complained": a second finite verb that has no subject before it is the main one.</summary>
    private void CutAtMainVerb(StatementDraft draft, TokenRange content)
    {
        var hasVerb = false;
        for (var token = content.First; token < content.End; token++)
        {
            if (context.Analysis.Upos[token] is "PUNCT" or "CCONJ" or "SCONJ" || context.Analysis.Xpos[token] is "WP" or "WDT" or "TO")
            {
                if (hasVerb) return;
                continue;
            }
            if (!IsFinite(token)) continue;
            var before = token - 1;
            if (hasVerb && context.Analysis.Xpos[token] is "VBD" or "VBZ" or "VBP" && (context.Analysis.Upos[before] == "VERB" || (context.Analysis.Upos[before] is "NOUN" or "PROPN" && context.Tree.Child(before, "case") >= 0)))
            {
                draft.Content[0] = content with { End = token };
                return;
            }
            hasVerb |= context.Analysis.Upos[token] == "VERB";
        }
    }

    private bool IsFinite(int token) => context.Analysis.Upos[token] is "VERB" or "AUX" && context.Analysis.Xpos[token] is "VBD" or "VBZ" or "VBP" or "VBN" or "MD";

    /// <summary>"Tweeted that he knew: "No!" The word stands for": what follows a closed quotation in a new sentence is the writer's.</summary>
    private void Aside(StatementDraft draft)
    {
        if (draft.Parent is not null) return;
        for (var i = 0; i < draft.Content.Count; i++)
        {
            var piece = draft.Content[i];
            if (context.IsMark(piece.First)) continue;
            foreach (var quotation in context.Quotations.In(piece))
            {
                if (quotation.First <= piece.First || quotation.End >= piece.End || context.Analysis.Segments.Form(quotation.First - 1) is not ":") continue;
                var next = context.Analysis.Segments.Form(quotation.End)[0];
                if (!char.IsUpper(next)) continue;
                draft.Content[i] = piece with { End = quotation.End };
                break;
            }
        }
    }

    /// <summary>Parts what one lost quotation mark ran together: a sentence at the beginning of a content that has its own speaker in it, outside of marks, is that speaker's.</summary>
    /// <remarks>"“The bridge is safe, the mayor said. “We will cross it,” the driver said." The driver's content would hold the mayor's.</remarks>
    public void Part(List<StatementDraft> outer, List<StatementDraft> nested)
    {
        foreach (var draft in nested)
        {
            if (draft.Parent is not { } parent || draft.Cue is not { } cue || draft.Source.Count == 0 || parent.Cue is not { } parents) continue;
            var sentence = context.Analysis.Segments.Sentences[context.SentenceOf(cue.First)];
            if (parents.First < sentence.End && parents.First >= sentence.First) continue;
            var piece = parent.Content[0];
            var isLost = IsLost(piece);
            if (isLost && cue.First > piece.First && draft.Content[0].First < cue.First)
            {
                draft.Content.RemoveAll(run => run.First >= sentence.End);
                if (draft.Content[^1].End > sentence.End) draft.Content[^1] = draft.Content[^1] with { End = sentence.End };
            }
            if (!piece.Contains(cue) || piece.End <= sentence.End || draft.Content[0].First > piece.First + 1 || draft.Content[^1].End > cue.First && draft.Content[^1].End > draft.Source[0].First) continue;
            if (!isLost && context.Quotations.At(cue.First) is { } quotation && quotation.First <= piece.First) continue;
            draft.Parent = parent.Parent;
            parent.Content[0] = piece with { First = sentence.End };
            foreach (var other in nested)
                if (other.Parent == parent && other != draft && other.Cue is { } theirs && theirs.First < sentence.End) other.Parent = draft;
        }
    }

    /// <summary>True where a mark opens inside of open ones of its kind, or closes none: one of them was lost.</summary>
    private bool IsLost(TokenRange piece)
    {
        var tokens = context.Analysis.Segments.Tokens;
        var isOpen = false;
        for (var token = piece.First; token < piece.End; token++)
        {
            if (context.Analysis.Segments.Form(token) is not ("“" or "”" or "\"" or "``" or "''")) continue;
            var opens = token + 1 < tokens.Length && tokens[token + 1].Span.Start == tokens[token].Span.End && (token == 0 || tokens[token - 1].Span.End < tokens[token].Span.Start || token == piece.First);
            if (opens == isOpen) return true;
            isOpen = opens;
        }
        return isOpen;
    }

    /// <summary>"The war will end," the aide said. "We have seen no sign": what the aide quotes ends with the first quotation, if the second begins a sentence of its own.</summary>
    private bool InsideItsQuotation(StatementDraft draft)
    {
        if (draft.Parent is not { Content.Count: > 1 } parent || draft.Cue is not { } cue) return true;
        var own = parent.Content.Find(piece => piece.Contains(cue));
        var kept = draft.Content.FindAll(run => run.Overlaps(own) || !BeginsSentence(parent, run));
        if (kept.Count == draft.Content.Count || kept.Count == 0) return true;
        draft.Content.Clear();
        foreach (var run in kept) draft.Add(run);
        return true;
    }

    private bool BeginsSentence(StatementDraft parent, TokenRange run)
    {
        var piece = parent.Content.Find(outer => outer.Overlaps(run));
        var first = piece.First;
        while (first < piece.End && context.IsMark(first)) first++;
        return first < piece.End && char.IsUpper(context.Analysis.Segments.Form(first)[0]) && (first > piece.First || context.Analysis.Segments.Sentences[context.SentenceOf(first)].First == first);
    }
}
