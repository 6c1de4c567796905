using System.Diagnostics.CodeAnalysis;
using Parley.Discourse.Details.Tables;
using Parley.Discourse.Trees;
using Parley.Language.Analysis;
using Parley.Text.Segmentation;

namespace Parley.Discourse.Details;

/// <summary>Finds the statements that nouns name, so that they can be nested: "confirmed earlier reporting by the Gazette that Koll had told".</summary>
/// <remarks>
/// The holder is a possessor before the noun or what stands behind "by", "from" or "of", for a report also an outlet behind "in" or
/// "on". The content is a clause or a phrase behind noun and holder that opens with one of the noun's words. The tree proposes both;
/// where it hangs the clause on the holder or on the verb above, its place behind the holder counts. A noun without content is none. Cost:
/// linear in the tokens, times the depth of the trees. Thread-safe.
/// </remarks>
public static class ReportNouns
{
    private const int Reach = 12;

    /// <summary>The statements named by nouns, in text order.</summary>
    public static IReadOnlyList<NounStatement> Find(DetailContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var found = new List<NounStatement>();
        for (var token = 0; token < context.Analysis.Heads.Length; token++)
            if (IsNoun(context, token, out var row) && At(context, token, row) is { } statement)
                found.Add(statement);
        return found;
    }

    private static bool IsNoun(DetailContext context, int token, [NotNullWhen(true)] out ReportNoun? row)
    {
        row = null;
        var isNoun = context.Analysis.Upos[token] == "NOUN" && context.Analysis.Relations[token] is not ("compound" or "nmod:poss");
        if (!isNoun && !(context.Analysis.Xpos[token] is "VBG" or "NN" && context.Tree.Child(token, "aux", "nsubj") < 0)) return false;
        var words = context.Tables.ReportNouns;
        return words.TryFind(context.Lemma(token), out row) && isNoun
            || words.TryFind(context.Analysis.Segments.Form(token).ToString().ToLowerInvariant(), out row);
    }

    private static NounStatement? At(DetailContext context, int noun, ReportNoun row)
    {
        var sentence = context.SentenceOf(noun);
        var (head, holder) = Before(context, noun) ?? Behind(context, noun, row, sentence) ?? (-1, default);
        var from = head > noun ? holder.End : noun + 1;
        if (Content(context, noun, row, from, sentence) is not { } content) return null;
        // What belongs to the noun but stands behind its content: "the claim that it is so by Keller" is not looked for.
        return new NounStatement(noun, row.Kind, head < 0 ? null : Phrases.Span(context, holder), head,
            Phrases.Span(context, Cue(context, noun, head, holder, sentence)), Phrases.Span(context, content));
    }

    private static (int Head, TokenRange Holder)? Before(DetailContext context, int noun)
    {
        if (context.Tree.Child(noun, "nmod:poss") is not (>= 0 and var owner) || owner > noun) return NameBefore(context, noun);
        var phrase = Phrases.Of(context, owner, token => token < noun);
        var end = phrase.End;
        if (end < noun && context.Analysis.Segments.Form(end) is "'s" or "’s" or "'" or "’") end++;
        return (owner, phrase with { End = end });
    }

    /// <summary>"A Gazette report that": the outlet or body whose name stands right before the noun.</summary>
    private static (int Head, TokenRange Holder)? NameBefore(DetailContext context, int noun)
    {
        if (noun == 0) return null;
        if (context.Outlets.At(noun - 1) is { } outlet && outlet.End == noun) return (outlet.Head, new TokenRange(outlet.First, outlet.End));
        foreach (var name in context.Analysis.Entities)
            if (name.End == noun && name.Kind == EntityKind.Organization) return (noun - 1, new TokenRange(name.First, name.End));
        return null;
    }

    private static (int Head, TokenRange Holder)? Behind(DetailContext context, int noun, ReportNoun row, Sentence sentence)
    {
        for (var token = noun + 1; token < sentence.End && token <= noun + Reach; token++)
        {
            if (context.Analysis.Relations[token] is "mark" || context.IsVerb(token)) return null;
            if (!context.IsNominal(token) || Phrases.Preposition(context, token) is not { } preposition) continue;
            if (context.Tree.Head(token) is var head && head != noun && head != context.Tree.Head(noun)) continue;
            if (!IsHolder(context, token, preposition, row)) return null;
            var phrase = Phrases.Of(context, token, word => word > noun);
            return phrase.First <= noun + Reach ? (token, phrase) : null;
        }
        return null;
    }

    private static bool IsHolder(DetailContext context, int token, string preposition, ReportNoun row) => preposition switch
    {
        "by" or "from" => context.TimeAt(token) is null,
        "of" => !row.Openers.Contains("of") || HasClause(context, token),
        "in" or "on" => row.Kind == "reports" && (context.Outlets.At(token) is not null || VenueFinder.At(context, token)?.Class == VenueClass.Outlet),
        _ => false,
    };

    /// <summary>"The promise of Sarrow to leave" against "the promise of grain".</summary>
    private static bool HasClause(DetailContext context, int token)
    {
        var sentence = context.SentenceOf(token);
        for (var next = token + 1; next < sentence.End && next <= token + 3; next++)
            if (context.Is(next, "that") || (context.Is(next, "to") && context.Analysis.Upos[next] == "PART")) return true;
        return false;
    }

    private static TokenRange Cue(DetailContext context, int noun, int head, TokenRange holder, Sentence sentence)
    {
        if (head < 0) return new TokenRange(noun, noun + 1).With(context, sentence);
        if (head < noun) return new TokenRange(Math.Max(holder.End, noun - 2), noun + 1);
        return new TokenRange(noun, holder.First).With(context, sentence);
    }

    /// <summary>Adds the article and the adjectives right before the noun.</summary>
    private static TokenRange With(this TokenRange range, DetailContext context, Sentence sentence)
    {
        var first = range.First;
        while (first > sentence.First && context.Tree.Head(first - 1) == range.First
            && context.Analysis.Relations[first - 1] is "det" or "amod" or "compound" or "advmod") first--;
        return range with { First = first };
    }

    private static TokenRange? Content(DetailContext context, int noun, ReportNoun row, int from, Sentence sentence)
    {
        var opener = from;
        while (opener < sentence.End && opener < from + 4 && !Opens(context, opener, row))
        {
            if (context.TimeAt(opener) is null && !context.Tree.IsPunctuation(opener) && context.Analysis.Upos[opener] is not ("ADP" or "ADV")) return null;
            opener++;
        }
        if (opener >= sentence.End || !Opens(context, opener, row)) return null;
        var head = context.Tree.Head(opener);
        if (head <= opener || head >= sentence.End) return null;
        var end = opener + 1;
        while (end < sentence.End && context.Tree.IsUnder(end, head)) end++;
        while (end > opener + 1 && context.Tree.IsPunctuation(end - 1)) end--;
        return end > opener + 1 && !context.Tree.IsUnder(noun, head) ? new TokenRange(opener, end) : null;
    }

    /// <summary>A clause that the parser took for a relative one, but in which nothing is missing: "reporting that Vos told Keller that".</summary>
    private static bool IsWithoutGap(DetailContext context, int opener)
    {
        if (context.Analysis.Upos[opener] != "PRON" || context.Analysis.Relations[opener] != "obj" || context.Tree.Head(opener) is not (>= 0 and var verb)) return false;
        if (!context.HasSubject(verb)) return false;
        foreach (var child in context.Tree.Children(verb))
            if (child != opener && context.Analysis.Relations[child] is "ccomp" or "obj" && child > verb) return true;
        return false;
    }

    private static bool Opens(DetailContext context, int token, ReportNoun row)
    {
        // A relative "that" is a pronoun: "the plan that she put forth" names no content.
        var isClause = context.Analysis.Upos[token] is "SCONJ" or "PART" || context.Analysis.Relations[token] == "mark" || IsWithoutGap(context, token);
        var isPhrase = context.Analysis.Relations[token] == "case" && !context.Is(token, "to");
        return (isClause || isPhrase) && row.Openers.Contains(context.Lemma(token));
    }
}
