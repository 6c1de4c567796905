using Parley.Events.Coding;
using Parley.Text;

namespace Parley.Events.Moves;

/// <summary>Finds what a move is about: the objects and clauses of its words, a list taken apart.</summary>
/// <remarks>Words that name the parties are left out. Each issue stands once, in text order. Not thread-safe: one for each article.</remarks>
internal sealed class IssueFinder(CodingText text)
{
    private readonly Dictionary<TextSpan, int> _heads = [];

    private const int Most = 8;
    private const int Deepest = 3;

    /// <summary>The issues, as spans of their head words with what belongs to them.</summary>
    public List<TextSpan> Find(CodedEvent coded)
    {
        _heads.Clear();
        var found = new List<TextSpan>();
        foreach (var word in coded.Words)
        {
            if (word != coded.Token && text.Analysis.Upos[word] is "NOUN" or "PROPN" && text.View.Relation(word) is not ("nsubj" or "compound")) Nouns(found, coded, word, Deepest);
            Below(found, coded, word, Deepest);
        }
        found.Sort();
        return found;
    }

    /// <summary>The head words of what was found last, in text order.</summary>
    public IEnumerable<int> Heads => _heads.Values.Order();

    private void Below(List<TextSpan> found, CodedEvent coded, int head, int depth)
    {
        if (depth == 0) return;
        foreach (var child in text.Tree.Children(head))
        {
            if (found.Count >= Most) return;
            if (text.Clauses.HasCase(child, ["since", "after", "before", "during", "until", "amid", "following"])) continue;
            // In '"They must leave," she said, addressing the press', the press is no issue of the demand.
            if (!text.IsWithin(child, text.StatementOf(coded.Token))) continue;
            var isWord = coded.Words.Contains(child);
            switch (text.View.Relation(child))
            {
                case "obj" or "obl" or "nmod" or "conj" or "nsubj:pass" when text.Clauses.IsNominal(child) && !isWord:
                    Nouns(found, coded, child, depth);
                    break;
                case "conj" when text.Analysis.Xpos[child] == "VB" && !isWord && IsAsked(coded, head):
                    Below(found, coded, child, depth);
                    break;
                case "xcomp" or "ccomp" or "acl" or "acl:relcl" or "advcl" or "appos":
                    if (text.Clauses.IsNominal(child) && !isWord) Nouns(found, coded, child, depth);
                    Below(found, coded, child, depth - 1);
                    break;
            }
        }
    }

    // "Must stop and leave", "demanded that they stop and leave": both are asked for. A verb beside the trigger itself is another event.
    private bool IsAsked(CodedEvent coded, int head) => text.Analysis.Xpos[head] == "VB" && (head != coded.Token || text.View.Relation(coded.Words[0]) == "aux");

    private void Nouns(List<TextSpan> found, CodedEvent coded, int noun, int depth)
    {
        var span = PhraseOf(noun);
        if (text.Analysis.Upos[noun] is "NOUN" or "PROPN" && !IsParty(coded, span) && !IsTime(noun) && !found.Contains(span))
        {
            found.Add(span);
            _heads[span] = noun;
        }
        foreach (var child in text.Tree.Children(noun))
            if (text.View.Relation(child) == "conj" && text.Clauses.IsNominal(child)) Nouns(found, coded, child, depth);
        Below(found, coded, noun, depth - 1);
    }

    private bool IsTime(int token) => text.Times.Any(time => time.First <= token && token < time.EndToken);

    // A thing by whose owner a party is known is what the move is about: "guarantees of Valdian neutrality".
    private static bool IsParty(CodedEvent coded, TextSpan span) =>
        coded.Source.Concat(coded.Target).Any(actor => !actor.IsOwner && actor.Spans.Any(words => words.Overlaps(span)));

    /// <summary>The noun with its adjectives and compounds, and the rest of its name, without determiner and what else follows.</summary>
    private TextSpan PhraseOf(int noun)
    {
        var first = noun;
        while (first > 0 && text.Tree.Head(first - 1) >= 0 && text.Tree.IsUnder(first - 1, noun) && text.View.Relation(first - 1) is "amod" or "compound" or "nummod" or "flat" or "punct" && !text.Tree.IsPunctuation(first - 1)) first--;
        var end = noun + 1;
        while (end < text.Analysis.Heads.Length && text.Tree.Head(end) == noun && text.View.Relation(end) is "flat") end++;
        return text.Tree.Span(first, end);
    }
}
