using Parley.Discourse.Trees;

namespace Parley.Discourse.Details;

/// <summary>What a statement takes over from the one before: the occasion when the same speaker goes on, the hearer when another replies.</summary>
/// <remarks>Only statements of one level, one or no paragraph apart, are neighbours. Cost: linear in the statements. Thread-safe.</remarks>
internal sealed class Dialogue(DetailContext context, StatementOrder order)
{
    private const int Nearest = 4;

    /// <summary>Adds to the details what carries over.</summary>
    public void Carry(StatementDetails[] details)
    {
        for (var place = 0; place + 1 < order.Sequence.Count; place++) TakeUp(order.Sequence[place], order.Sequence[place + 1], details);
        for (var place = 1; place < order.Sequence.Count; place++)
        {
            var statement = order.Sequence[place];
            if (Before(place) is not { } before) continue;
            details[statement] = IsSameSpeaker(before, statement)
                ? GoOn(details[before], details[statement])
                : Reply(before, statement, details[statement]);
        }
        Head(details);
    }

    /// <summary>An occasion told of right behind the first words that were said at it: "Vos said ... . He was speaking at the fair."</summary>
    private void TakeUp(int statement, int next, StatementDetails[] details)
    {
        if (order.Statements[next].Content.Count > 0 || details[next].Medium is not { } occasion || details[statement].Medium is not null) return;
        if (order.Parent(statement) == order.Parent(next) && IsSameSpeaker(statement, next) && IsNear(statement, next))
            details[statement] = details[statement] with { Medium = occasion with { Reason = DetailReasons.GoesOn } };
    }

    /// <summary>The statement of the same level right before, unless more than a paragraph lies between.</summary>
    private int? Before(int place)
    {
        var statement = order.Sequence[place];
        for (var other = place - 1; other >= 0 && other >= place - Nearest; other--)
        {
            var before = order.Sequence[other];
            if (order.Parent(before) != order.Parent(statement)) continue;
            return IsNear(before, statement) ? before : null;
        }
        return null;
    }

    private bool IsNear(int before, int statement)
    {
        var anchor = StatementOrder.Anchor(order.Statements[before]);
        var last = order.Statements[before].Content is [.., var end] ? Math.Max(end.End, anchor) : anchor + 1;
        var (from, to) = (context.TokensOf(new(Math.Max(0, last - 1), last)).First, context.TokensOf(First(statement)).First);
        var count = context.Analysis.Heads.Length;
        return from < count && to < count && (to <= from || context.ParagraphsBetween(from, to) <= 1);
    }

    private Parley.Text.TextSpan First(int statement)
    {
        var anchor = StatementOrder.Anchor(order.Statements[statement]);
        return new(anchor, anchor + 1);
    }

    private bool IsSameSpeaker(int one, int other) =>
        order.Statements[one].Speaker is { Length: > 0 } speaker && speaker == order.Statements[other].Speaker;

    /// <summary>A headline tells when and where nothing was said; the report below it does.</summary>
    private void Head(StatementDetails[] details)
    {
        if (order.Sequence.Count < 2 || order.Sequence[0] is var headline && (!IsHeadline(headline) || !details[headline].TellsNothing)) return;
        for (var place = 1; place < order.Sequence.Count && place <= Nearest; place++)
        {
            var body = order.Sequence[place];
            if (IsHeadline(body) || order.Parent(body) >= 0 || !IsSameSpeaker(body, headline)) continue;
            details[headline] = GoOn(details[body], details[headline]);
            return;
        }
    }

    /// <summary>True for what stands in the first sentence, when that is a paragraph of its own and does not end as sentences do.</summary>
    private bool IsHeadline(int statement)
    {
        var tokens = context.TokensOf(First(statement));
        if (tokens.IsEmpty || context.SentenceIndex(tokens.First) != 0 || context.Sentences.Length < 2 || !context.Sentences[1].StartsParagraph) return false;
        var last = context.Sentences[0].End - 1;
        return !context.Is(last, ".") && !context.Is(last, "!") && !(context.Tree.IsPunctuation(last) && last > 0 && context.Is(last - 1, "."));
    }

    /// <summary>The same occasion, unless the statement tells of one of its own; "in the speech" is the one already told of.</summary>
    private StatementDetails GoOn(StatementDetails before, StatementDetails own)
    {
        if (own.Addressee is not null || own.Time is not null || (own.Medium is { } its && !IsDefinite(its))) return own;
        return own with
        {
            Addressee = before.Addressee is { } addressee ? addressee with { Reason = DetailReasons.GoesOn } : null,
            Medium = own.Medium ?? (before.Medium is { } medium ? medium with { Reason = DetailReasons.GoesOn } : null),
            Time = before.Time is { } time ? time with { Reason = DetailReasons.GoesOn } : null,
        };
    }

    private bool IsDefinite(Detail medium) =>
        context.Tree.Child(medium.Head, "det") is >= 0 and var article && (context.Is(article, "the") || context.Is(article, "this") || context.Is(article, "that"));

    private StatementDetails Reply(int before, int statement, StatementDetails own)
    {
        if (own.Addressee is not null || order.Statements[before].Source is not [var hearer, ..] || !IsReply(statement)) return own;
        var tokens = context.TokensOf(hearer);
        return tokens.IsEmpty ? own : own with { Addressee = new Detail(hearer, Top(tokens), DetailReasons.Reply) };
    }

    private bool IsReply(int statement)
    {
        if (order.Statements[statement].Cue is not [var cue, ..]) return false;
        var tokens = context.TokensOf(cue);
        for (var token = tokens.First; token < tokens.End; token++)
            if (context.IsVerb(token) && context.Tables.Addressing.Verb(context.Lemma(token)).TellsPrevious && !HasOwnHearer(token)) return true;
        return false;
    }

    /// <summary>"Responded to requests", "did not respond".</summary>
    private bool HasOwnHearer(int verb)
    {
        foreach (var child in context.Tree.Children(verb))
            if (context.Is(child, "not") || context.Is(child, "n't") || context.Is(child, "n’t")
                || (context.Analysis.Relations[child] == "obl" && Phrases.Preposition(context, child) == "to"))
                return true;
        return false;
    }

    private int Top(TokenRange tokens)
    {
        for (var token = tokens.First; token < tokens.End; token++)
            if (!tokens.Contains(context.Tree.Head(token))) return token;
        return tokens.First;
    }
}
