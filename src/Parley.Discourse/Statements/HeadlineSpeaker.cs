using Parley.Discourse.Quotations;
using Parley.Discourse.Trees;
using Parley.Language.Analysis;

namespace Parley.Discourse.Statements;

/// <summary>Finds who speaks in a headline: a person or a document before a colon ("Keller: No Troops", "Poll: Voters Stay Home").</summary>
/// <remarks>
/// A person is one by the headline or by the rest of the article ("Keller" where Anna Keller is named); behind the name of a country the
/// colon opens a topic. Cost: a few tokens, and one pass over the names.
/// </remarks>
internal sealed class HeadlineSpeaker(StatementContext context)
{
    private const int LongestSource = 5;

    /// <summary>What the headline says so, if it does; a text of one paragraph has no headline.</summary>
    public LaidOut? Find(List<TokenRange> paragraphs)
    {
        if (paragraphs.Count < 2 || Label(paragraphs[0]) is not { } label) return null;
        var draft = new StatementDraft { Rule = StatementRules.Layout, Source = [label], Cue = new TokenRange(label.End, label.End + 1) };
        draft.Add(new TokenRange(label.End + 1, paragraphs[0].End));
        return new LaidOut(draft, paragraphs[0], GoesOn: false);
    }

    private TokenRange? Label(TokenRange headline)
    {
        var colon = headline.First;
        while (colon < headline.End && colon - headline.First <= LongestSource && !context.Is(colon, ":")) colon++;
        var label = new TokenRange(headline.First, colon);
        if (label.IsEmpty || label.Count > LongestSource || colon + 1 >= headline.End) return null;
        return IsDocument(label) || IsPerson(label) ? label : null;
    }

    private bool IsDocument(TokenRange label) => label.Count == 1 && context.Cues.Has(CueClass.Document, context.Analysis.Lemmas[label.First]);

    private bool IsPerson(TokenRange label)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in context.Analysis.Entities)
            if (name.Kind == EntityKind.Person)
                for (var token = name.First; token < name.First + name.Count; token++)
                    names.Add(context.Analysis.Segments.Form(token).ToString());
        for (var token = label.First; token < label.End; token++)
            if (!names.Contains(context.Analysis.Segments.Form(token).ToString()))
                return false;
        return true;
    }
}
