using Parley.Discourse.Entities;
using Parley.Discourse.Quotations;
using Parley.Discourse.Trees;

namespace Parley.Discourse.Statements;

/// <summary>Reads from a cue what is done by it, and whether it is denied.</summary>
/// <remarks>
/// The cue's governing word decides, else its last word that the table knows; an unknown cue says. What a document says it reports, and
/// what a person reports is said.
/// </remarks>
internal sealed class CueReader(StatementContext context)
{
    private static readonly CueClass[] Classes = [CueClass.Verb, CueClass.Adjective, CueClass.Noun, CueClass.Manner];

    /// <summary>What is done by a statement.</summary>
    public StatementKind KindOf(StatementDraft draft)
    {
        var kind = draft.Cue is { } cue ? KindOf(cue, draft) : StatementKind.Says;
        if (kind == StatementKind.Says && IsDocument(draft.Source)) return StatementKind.Reports;
        return kind == StatementKind.Reports && IsPerson(draft.Source) ? StatementKind.Says : kind;
    }

    /// <summary>True when the cue, or a source such as "nobody", says that it was not said or thought.</summary>
    public bool IsNegated(StatementDraft draft)
    {
        if (draft.Cue is { } cue)
            for (var token = cue.First; token < cue.End; token++)
                if (IsNegation(token)) return true;
        return draft.Source.Count > 0 && IsNegation(draft.Source[0].First);
    }

    private bool IsNegation(int token) =>
        // "Neither confirmed nor denied": the second verb has no other sign of it than "nor".
        context.Tree.Child(token, "cc") is >= 0 and var conjunction && context.Is(conjunction, "nor") && context.Analysis.Upos[token] == "VERB"
        ||
        context.Cues.Has(CueClass.Negation, context.Analysis.Lemmas[token])
        || context.Cues.Has(CueClass.Negation, context.Analysis.Segments.Form(token).ToString());

    private StatementKind KindOf(TokenRange cue, StatementDraft draft)
    {
        var head = context.HeadOf(cue);
        if (KindAt(head, cue) is { } kind) return Directed(kind, head, draft);
        for (var token = cue.End - 1; token >= cue.First; token--)
            if (KindAt(token, cue) is { } other) return other;
        return StatementKind.Says;
    }

    /// <summary>Who is told to do something is asked.</summary>
    private StatementKind Directed(StatementKind kind, int head, StatementDraft draft) =>
        kind == StatementKind.Says && context.Analysis.Lemmas[head] == "tell" && context.Is(draft.Content[0].First, "to") ? StatementKind.Asks : kind;

    private StatementKind? KindAt(int token, TokenRange cue)
    {
        var lemma = context.Analysis.Lemmas[token];
        var upos = context.Analysis.Upos[token];
        if (upos is not ("VERB" or "AUX" or "ADJ" or "NOUN" or "PROPN")) return null;
        if (token + 1 < cue.End && context.Cues.Find(CueClass.Verb, $"{lemma} {context.Analysis.Lemmas[token + 1]}") is { } phrasal) return phrasal.Kind;
        var own = upos switch { "ADJ" => CueClass.Adjective, "NOUN" or "PROPN" => CueClass.Noun, _ => CueClass.Verb };
        if (context.Cues.Find(own, lemma) is { } entry) return entry.Kind;
        foreach (var cueClass in Classes)
            if (context.Cues.Find(cueClass, lemma) is { } other) return other.Kind;
        return null;
    }

    private bool IsDocument(List<TokenRange> source) =>
        source.Count > 0 && context.Cues.Has(CueClass.Document, context.Analysis.Lemmas[context.HeadOf(source[0])]);

    private bool IsPerson(List<TokenRange> source)
    {
        if (source.Count == 0) return false;
        var head = context.HeadOf(source[0]);
        return context.Analysis.Upos[head] == "PRON" || context.EntityAt(head)?.Type == EntityType.Person;
    }
}
