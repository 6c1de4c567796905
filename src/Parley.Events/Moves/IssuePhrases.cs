using Parley.Events.Coding;

namespace Parley.Events.Moves;

/// <summary>Makes phrases of what a move is about: the noun with what stands around it and belongs to it, one unbroken piece of the text.</summary>
/// <remarks>"Its demand for a gesture of good will", not three nouns; relative clauses, appositions and times are left out. Not thread-safe: one for each article.</remarks>
internal sealed class IssuePhrases(CodingText text)
{
    private const int Longest = 14;

    /// <summary>The phrases, in text order; what lies inside another is part of it.</summary>
    /// <param name="coded">The event that is the move.</param>
    /// <param name="nouns">The heads of the issues, in text order.</param>
    /// <param name="kind">The move. A meeting is about what is talked of, not about its venue.</param>
    public List<string> Of(CodedEvent coded, IEnumerable<int> nouns, MoveKind kind)
    {
        var found = new List<(int First, int End)>();
        foreach (var noun in nouns)
        {
            var phrase = Around(noun);
            if (kind is MoveKind.Meet or MoveKind.Mediate && (IsVenue(noun) || (coded.Words.Contains(noun) && IsBare(phrase)))) continue;
            if (found.Exists(other => other.First <= phrase.First && phrase.End <= other.End)) continue;
            found.RemoveAll(other => phrase.First <= other.First && other.End <= phrase.End);
            found.Add(phrase);
        }
        found.Sort();
        return [.. found.Select(phrase => text.Words(text.Tree.Span(phrase.First, phrase.End))).Distinct(StringComparer.Ordinal)];
    }

    // "A meeting" tells nothing that "met" does not, "peace talks" does.
    private bool IsBare((int First, int End) phrase)
    {
        var telling = 0;
        for (var token = phrase.First; token < phrase.End; token++)
            if (text.Analysis.Upos[token] is "NOUN" or "PROPN" or "ADJ") telling++;
        return telling < 2;
    }

    private bool IsVenue(int noun) => text.Analysis.Upos[noun] == "PROPN" && text.Clauses.HasCase(noun, ["in", "at", "near"]);

    private (int First, int End) Around(int noun)
    {
        var sentence = text.SentenceOf(noun);
        var (first, end) = (noun, noun + 1);
        while (first > sentence.First && Belongs(first - 1, noun) && (text.View.Relation(first - 1) != "case" || IsPossessiveMark(first - 1))) first--;
        while (end < sentence.End && Belongs(end, noun)) end++;
        // A phrase that is cut ends before a preposition or "and".
        if (end - first > Longest) end = Math.Max(noun + 1, first + Longest);
        while (end > noun + 1 && text.View.Relation(end - 1) is "case" or "cc" or "det" or "amod" or "nummod" or "nmod:poss" && !IsPossessiveMark(end - 1)) end--;
        return (first, end);
    }

    private bool IsPossessiveMark(int token) => text.View.Form(token) is "'s" or "’s" or "'" or "’";

    // Every step from the word up to the noun is one that phrases are made of.
    private bool Belongs(int token, int noun)
    {
        for (var at = token; at != noun; at = text.Tree.Head(at))
        {
            if (at < 0 || text.Tree.Head(at) < 0) return false;
            var relation = text.View.Relation(at);
            var isOwn = text.Tree.Head(at) == noun;
            if (relation is "conj" or "cc" ? isOwn : relation is not ("amod" or "advmod" or "compound" or "nummod" or "flat" or "det" or "nmod" or "nmod:poss" or "case" or "fixed" or "appos" or "punct")) return false;
            if (relation is "appos" && isOwn) return false;
            if (relation is "punct" && text.View.Form(at) is not "-") return false;
            if (text.Times.Any(time => time.First <= at && at < time.EndToken)) return false;
            if (relation is "nmod" && text.Clauses.HasCase(at, ["since", "after", "before", "during", "until", "amid", "following"])) return false;
        }
        return true;
    }
}
