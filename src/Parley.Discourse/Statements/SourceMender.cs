using Parley.Discourse.Details;
using Parley.Discourse.Details.Tables;
using Parley.Discourse.Trees;

namespace Parley.Discourse.Statements;

/// <summary>Gives a source the words that it lost: the second of "neither ... nor", and the subject where the network took the outlet that carried the words.</summary>
internal sealed class SourceMender(StatementContext context, DetailContext details)
{
    private const int Reach = 6;

    private readonly HolderFinder _holders = new(context);

    /// <summary>Mends the source of a draft, if it has one before its cue.</summary>
    public void Mend(StatementDraft draft)
    {
        if (draft.Source.Count == 0) AddShared(draft);
        for (var i = 0; i < draft.Source.Count; i++) draft.Source[i] = WithBracket(WithWholeName(draft.Source[i]));
        if (draft.Source is not [var source] || draft.Cue is not { } cue || source.End > cue.First) return;
        if (IsCarrier(source) && Subject(source, cue, draft) is { } subject) draft.Source[0] = subject;
        else if (Nor(source, cue) is { } both) draft.Source[0] = both;
    }

    /// <summary>"The army has neither confirmed nor denied": the source of the first verb is that of the second.</summary>
    private void AddShared(StatementDraft draft)
    {
        if (draft.Cue is not { } cue) return;
        var verb = context.HeadOf(cue);
        if (context.Tree.Child(verb, "cc") is not (>= 0 and var conjunction) || !context.Is(conjunction, "nor")) return;
        var sentence = context.Analysis.Segments.Sentences[context.SentenceOf(verb)];
        var within = new TokenRange(sentence.First, sentence.End);
        if (_holders.OfPredicate(verb, within) is { } holder && !holder.Overlaps(cue) && !draft.Content.Exists(holder.Overlaps)) draft.Source.Add(holder);
    }

    /// <summary>"Rolls-Royce chief", where "Royce chief" was found.</summary>
    private TokenRange WithWholeName(TokenRange source)
    {
        var tokens = context.Analysis.Segments.Tokens;
        var first = source.First;
        while (first > 1 && context.Is(first - 1, "-") && tokens[first - 2].Span.End == tokens[first].Span.Start - 1
               && char.IsUpper(context.Analysis.Segments.Form(first - 2)[0]) && char.IsUpper(context.Analysis.Segments.Form(first)[0]))
            first -= 2;
        return first == source.First ? source : new TokenRange(first, source.End);
    }

    /// <summary>"Jan Berg (born Hans Berg)", where the closing bracket was left out.</summary>
    private TokenRange WithBracket(TokenRange source)
    {
        var open = 0;
        for (var token = source.First; token < source.End; token++)
            open += context.Is(token, "(") ? 1 : context.Is(token, ")") ? -1 : 0;
        return open == 1 && source.End < context.Analysis.Upos.Length && context.Is(source.End, ")") ? new TokenRange(source.First, source.End + 1) : source;
    }

    private TokenRange? Nor(TokenRange source, TokenRange cue)
    {
        if (source.End + 1 >= cue.First || !context.Is(source.End, "nor")) return null;
        var head = context.HeadOf(source);
        foreach (var other in context.Tree.Children(head))
            if (other > source.End && other < cue.First && context.Analysis.Relations[other] == "conj")
                return new TokenRange(source.First, context.Tree.Phrase(other, source.End + 1, cue.First).End);
        return null;
    }

    /// <summary>"In a statement carried by the agency": the outlet that carried it.</summary>
    private bool IsCarrier(TokenRange source)
    {
        for (var token = source.First; token > 0 && source.First - token <= Reach; token--)
            if (context.Is(token, "by") && Carries(token - 1)) return true;
        return false;
    }

    private bool Carries(int token) =>
        context.Analysis.Xpos[token] == "VBN" && VenueFinder.At(details, token)?.Class == VenueClass.Carry
        && context.Tree.Head(token) is >= 0 and var noun && noun < token && context.Tree.Child(noun, "case") >= 0;

    /// <summary>The words between the comma behind the outlet and the cue.</summary>
    private TokenRange? Subject(TokenRange source, TokenRange cue, StatementDraft draft)
    {
        var comma = source.First;
        while (comma < cue.First && !context.Is(comma, ",")) comma++;
        if (comma > source.End) return null;
        var found = false;
        for (var token = comma + 1; token < cue.First; token++)
        {
            if (context.Analysis.Upos[token] is "VERB" or "PUNCT" || draft.Content.Exists(run => run.Contains(token))) return null;
            found |= context.Analysis.Upos[token] is "NOUN" or "PROPN" or "PRON";
        }
        return found ? new TokenRange(comma + 1, cue.First) : null;
    }
}
