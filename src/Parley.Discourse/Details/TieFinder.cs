using Parley.Discourse.Details.Tables;
using Parley.Text;

namespace Parley.Discourse.Details;

/// <summary>Finds which statement another one confirms, denies, rejects or repeats.</summary>
/// <remarks>
/// A cue of the table ties its statement to one that stands inside the content ("denied the claim that"); else to an earlier one that
/// the content takes up by a noun ("the accusation", by whoever is named as its holder), by a pronoun, or by its words. A content that
/// itself only takes another up leads on to that. Cost: linear in the statements between. Thread-safe. Weak spot: a contradiction in
/// other words without a cue is not found.
/// </remarks>
internal sealed class TieFinder(DetailContext context, StatementOrder order)
{
    private const int Farthest = 12;
    private const int LongestTakingUp = 8;

    /// <summary>The ties of all statements, by index; <c>null</c> where there is none.</summary>
    public StatementTie?[] Find()
    {
        var ties = new StatementTie?[order.Statements.Count];
        for (var place = 0; place < order.Sequence.Count; place++)
        {
            var statement = order.Sequence[place];
            ties[statement] = KindOf(statement) is { } kind ? Tie(place, kind, ties) : Reply(place);
        }
        return ties;
    }

    private StatementTie? Tie(int place, TieKind kind, StatementTie?[] ties)
    {
        if (Inside(place) is { } inside) return new StatementTie(kind, inside, DetailReasons.TieInside);
        var words = Words(order.Statements[order.Sequence[place]].Content);
        if (words.Count == 0) return null;
        if (IsPronoun(words)) return Follow(order.Sequence[place], kind, Nearest(place, null, null, kind), ties, DetailReasons.TiePronoun);
        if (TakenUp(words) is { } noun)
            return Follow(order.Sequence[place], kind, Nearest(place, noun.Row, noun.Holder, kind), ties, DetailReasons.TieNoun);
        if (kind == TieKind.Rejects && words[0] > 0 && context.Is(words[0] - 1, "to")) return null; // "refused to sign" turns down no statement
        return SharedWords(place, words, kind) is { } shared ? new StatementTie(kind, shared, DetailReasons.TieWords) : null;
    }

    /// <summary>What the cue does, by its verb or noun, with the particle behind it.</summary>
    private TieKind? KindOf(int statement)
    {
        if (order.Statements[statement].Cue is not [var cue, ..]) return null;
        var tokens = context.TokensOf(cue);
        for (var token = tokens.First; token < tokens.End; token++)
        {
            if (context.Analysis.Upos[token] is not ("VERB" or "NOUN" or "ADJ")) continue;
            if (token + 1 < context.Analysis.Heads.Length && context.Tables.Ties.Find($"{context.Lemma(token)} {context.Lemma(token + 1)}") is { } phrasal)
                return phrasal;
            if (context.Tables.Ties.Find(context.Lemma(token)) is { } kind) return kind;
        }
        return null;
    }

    /// <summary>A statement named by a noun that the content begins with: "Sarrow's claim that", "a report by".</summary>
    private int? Inside(int place)
    {
        var statement = order.Sequence[place];
        for (var next = place + 1; next < order.Sequence.Count && next <= place + Farthest; next++)
        {
            var other = order.Sequence[next];
            if (order.Parent(other) == statement && IsNoun(other)) return other;
        }
        for (var earlier = place - 1; earlier >= 0 && earlier >= place - 2; earlier--)
            if (order.Parent(order.Sequence[earlier]) == statement && IsNoun(order.Sequence[earlier])) return order.Sequence[earlier];
        return null;
    }

    private bool IsNoun(int statement)
    {
        if (order.Statements[statement].Cue is not [var cue, ..]) return false;
        var tokens = context.TokensOf(cue);
        for (var token = tokens.First; token < tokens.End; token++)
            if (context.Analysis.Upos[token] is "NOUN" or "VERB" && context.Tables.ReportNouns.TryFind(context.Lemma(token), out _)
                && (context.Analysis.Upos[token] == "NOUN" || context.Analysis.Xpos[token] == "VBG"))
                return true;
        return false;
    }

    private StatementTie? Follow(int statement, TieKind kind, int? found, StatementTie?[] ties, string reason)
    {
        if (found is not { } other) return null;
        if (ties[other] is { } further && IsOnlyTakingUp(other)) other = further.Of;
        return new StatementTie(kind, kind == TieKind.Denies ? OwnWords(statement, other) : other, reason);
    }

    /// <summary>Who is reported to have said something denies that, not that it is reported.</summary>
    private int OwnWords(int statement, int other)
    {
        for (var inner = 0; inner < order.Statements.Count; inner++)
            if (order.Parent(inner) == other && IsSame(inner, statement)) return inner;
        return other;
    }

    private bool IsOnlyTakingUp(int statement)
    {
        var words = Words(order.Statements[statement].Content);
        return IsPronoun(words) || (words.Count <= LongestTakingUp && TakenUp(words) is not null);
    }

    private bool IsPronoun(List<int> words) => words.Count == 1 && context.Analysis.Upos[words[0]] is "PRON" or "DET";

    /// <summary>The noun by which a short content takes a statement up, and its holder's words.</summary>
    private (ReportNoun Row, string? Holder)? TakenUp(List<int> words)
    {
        if (words.Count > LongestTakingUp) return null;
        foreach (var word in words)
        {
            if (context.Analysis.Upos[word] != "NOUN" || !context.Tables.ReportNouns.TryFind(context.Lemma(word), out var row)) continue;
            if (words.Contains(context.Tree.Head(word))) continue;
            return (row, Holder(word));
        }
        return null;
    }

    private string? Holder(int noun)
    {
        var holder = context.Tree.Child(noun, "nmod:poss");
        if (holder < 0)
            foreach (var child in context.Tree.Children(noun))
                if (context.Analysis.Relations[child] == "nmod" && Phrases.Preposition(context, child) is "by" or "from") holder = child;
        return holder >= 0 && context.Analysis.Upos[holder] == "PROPN" ? context.Analysis.Segments.Form(holder).ToString() : null;
    }

    /// <summary>The last statement before that another speaker made and that fits the noun.</summary>
    private int? Nearest(int place, ReportNoun? noun, string? holder, TieKind kind)
    {
        var statement = order.Sequence[place];
        int? second = null;
        for (var earlier = place - 1; earlier >= 0 && earlier >= place - Farthest; earlier--)
        {
            var other = order.Sequence[earlier];
            if (order.Parent(statement) == other) continue;
            // A pronoun goes back to what was said right before, not past something else that the speaker decided on.
            if (noun is null && kind != TieKind.Repeats && IsSame(statement, other) && IsInSentence(statement, other)) return null;
            if (IsSame(statement, other) && kind != TieKind.Repeats) continue;
            if (order.Parent(other) >= 0 && noun is null) continue;
            if (holder is not null && !IsSaidBy(other, holder)) continue;
            if (noun is null || HasVerb(other, noun)) return other;
            // "The proposal" takes up no thanks: without the holder's name the verb must fit.
            if (holder is not null) second ??= other;
        }
        return second;
    }

    private bool IsSame(int one, int other) =>
        order.Statements[one].Speaker is { Length: > 0 } speaker && speaker == order.Statements[other].Speaker;

    private bool IsInSentence(int one, int other) =>
        order.Statements[one].Cue is [var cue, ..] && order.Statements[other].Cue is [var its, ..]
        && context.SentenceIndex(context.TokensOf(cue).First) == context.SentenceIndex(context.TokensOf(its).First);

    private bool IsSaidBy(int statement, string holder)
    {
        foreach (var span in order.Statements[statement].Source)
            if (span.Of(context.Analysis.Segments.Text).Contains(holder, StringComparison.Ordinal)) return true;
        return order.Statements[statement].Speaker?.Contains(holder, StringComparison.Ordinal) == true;
    }

    private bool HasVerb(int statement, ReportNoun noun)
    {
        if (order.Statements[statement].Cue is not [var cue, ..]) return false;
        var tokens = context.TokensOf(cue);
        for (var token = tokens.First; token < tokens.End; token++)
            if (noun.Verbs.Contains(context.Lemma(token)) || noun.Noun == context.Lemma(token)) return true;
        return false;
    }

    /// <summary>An earlier statement, at least half of whose telling words, or of this one's, are the same.</summary>
    private int? SharedWords(int place, List<int> words, TieKind kind)
    {
        var own = Telling(words);
        var statement = order.Sequence[place];
        var isOfSomebody = words.Count <= 4 && context.Analysis.Relations[words[0]] == "nmod:poss" && context.Analysis.Upos[words[0]] == "PRON";
        for (var earlier = place - 1; earlier >= 0 && earlier >= place - Farthest; earlier--)
        {
            var other = order.Sequence[earlier];
            if (order.Parent(statement) == other || (IsSame(statement, other) != (kind == TieKind.Repeats) && kind != TieKind.Repeats)) continue;
            if (KindOf(other) == kind) continue;
            var its = Telling(Words(order.Statements[other].Content));
            var shared = own.Count(its.Contains);
            if (shared >= (Math.Max(own.Count, its.Count) <= 2 ? 1 : 2) && shared * 2 >= Math.Min(own.Count, its.Count)) return other;
            if (isOfSomebody && earlier == place - 1) return other;
        }
        return null;
    }

    private HashSet<string> Telling(List<int> words)
    {
        var lemmas = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words)
            if (context.Analysis.Upos[word] is "NOUN" or "VERB" or "PROPN" or "ADJ" or "NUM") lemmas.Add(context.Lemma(word));
        return lemmas;
    }

    /// <summary>The words of a content, without marks and an opening "that" or article.</summary>
    private List<int> Words(IReadOnlyList<TextSpan> content)
    {
        var words = new List<int>();
        foreach (var span in content)
        {
            var tokens = context.TokensOf(span);
            for (var token = tokens.First; token < tokens.End; token++)
                if (!context.Tree.IsPunctuation(token) && !(words.Count == 0 && context.Analysis.Upos[token] is "SCONJ" or "ADP" or "PART"))
                    words.Add(token);
        }
        return words;
    }

    /// <summary>"It does not," replied Koll.</summary>
    private StatementTie? Reply(int place)
    {
        var statement = order.Sequence[place];
        if (place == 0 || order.Statements[statement].Cue is not [var cue, ..]) return null;
        var tokens = context.TokensOf(cue);
        var replies = false;
        for (var token = tokens.First; token < tokens.End; token++)
            replies |= context.IsVerb(token) && context.Tables.Addressing.Verb(context.Lemma(token)).TellsPrevious;
        var other = order.Sequence[place - 1];
        if (!replies || IsSame(statement, other) || order.Parent(other) != order.Parent(statement)) return null;
        var words = Words(order.Statements[statement].Content);
        foreach (var word in words.Take(LongestTakingUp))
            if (context.Analysis.Lemmas[word] is "not" or "no" or "never" or "nothing" or "n't" || context.Is(word, "no")) return new StatementTie(TieKind.Rejects, other, DetailReasons.TieReply);
        return null;
    }
}
