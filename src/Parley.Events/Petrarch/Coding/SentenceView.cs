using Parley.Discourse.Trees;
using Parley.Events.Petrarch.Dictionaries;
using Parley.Text.Segmentation;

namespace Parley.Events.Petrarch.Coding;

/// <summary>One sentence as the coder sees it: its words as the dictionaries write them, over its tokens and tree.</summary>
/// <remarks>Immutable, thread-safe. A token has no word (punctuation), one, or several (<c>U.S.</c>).</remarks>
internal sealed class SentenceView
{
    private readonly int[] _firstWord;

    /// <summary>Creates the view of a sentence.</summary>
    public SentenceView(DependencyTree tree, Sentence sentence)
    {
        (Tree, First, End) = (tree, sentence.First, sentence.End);
        var words = new List<string>(sentence.Count);
        var tokens = new List<int>(sentence.Count);
        _firstWord = new int[sentence.Count + 1];
        for (var token = First; token < End; token++)
        {
            _firstWord[token - First] = words.Count;
            for (var position = 0; PhraseWords.TryNext(tree.Analysis.Segments.Form(token), ref position, out var word);)
            {
                words.Add(word);
                tokens.Add(token);
            }
        }
        _firstWord[^1] = words.Count;
        (Words, TokenOfWord) = ([.. words], [.. tokens]);
    }

    /// <summary>The trees of the text.</summary>
    public DependencyTree Tree { get; }

    /// <summary>The sentence's first token.</summary>
    public int First { get; }

    /// <summary>One past its last token.</summary>
    public int End { get; }

    /// <summary>All words, in order.</summary>
    public string[] Words { get; }

    /// <summary>The token of each word.</summary>
    public int[] TokenOfWord { get; }

    /// <summary>The first word of a token; where it has none, the first after it.</summary>
    public int FirstWordOf(int token) => _firstWord[token - First];

    /// <summary>One past the last word of a token.</summary>
    public int WordEndOf(int token) => _firstWord[token - First + 1];

    /// <summary>The token's single word; empty when it has none or several.</summary>
    public string WordOf(int token) => WordEndOf(token) - FirstWordOf(token) == 1 ? Words[FirstWordOf(token)] : "";

    /// <summary>The token's lemma in capitals.</summary>
    public string LemmaOf(int token) => Tree.Analysis.Lemmas[token].ToUpperInvariant();

    /// <summary>Universal part of speech.</summary>
    public string Upos(int token) => Tree.Analysis.Upos[token];

    /// <summary>Penn tag.</summary>
    public string Xpos(int token) => Tree.Analysis.Xpos[token];

    /// <summary>The relation to the head, with its subtype.</summary>
    public string Relation(int token) => Tree.Analysis.Relations[token];

    /// <summary>The relation without its subtype.</summary>
    public string BaseRelation(int token)
    {
        var relation = Tree.Analysis.Relations[token];
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation[..colon];
    }

    /// <summary>The head; -1 for the root.</summary>
    public int Head(int token) => Tree.Head(token);

    /// <summary>True for the words that stand for an actor: nouns, names, pronouns.</summary>
    public bool IsNominal(int token) => Upos(token) is "NOUN" or "PROPN" or "PRON" or "NUM" or "SYM" or "X";

    /// <summary>The text of a stretch of tokens, for messages.</summary>
    public string TextOf(int first, int end) => Tree.Span(first, end).Of(Tree.Analysis.Segments.Text).ToString();
}
