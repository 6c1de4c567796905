using Parley.Discourse.Trees;
using Parley.Language.Analysis;

namespace Parley.Events.Matching;

/// <summary>The words of a text in lower case, as the lexicon looks them up.</summary>
/// <remarks>Costs one pass over the tokens. Immutable and thread-safe.</remarks>
public sealed class WordView
{
    private readonly string[] _forms;
    private readonly string[] _lemmas;

    /// <summary>Lowers the forms and lemmas of an analysed text.</summary>
    public WordView(DependencyTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        Tree = tree;
        var segments = tree.Analysis.Segments;
        _forms = new string[segments.Tokens.Length];
        _lemmas = new string[segments.Tokens.Length];
        for (var i = 0; i < _forms.Length; i++)
        {
            _lemmas[i] = tree.Analysis.Lemmas[i].ToLowerInvariant();
            _forms[i] = segments.Form(i).Equals(_lemmas[i], StringComparison.Ordinal) ? _lemmas[i] : segments.Form(i).ToString().ToLowerInvariant();
        }
    }

    /// <summary>The trees that the words stand in.</summary>
    public DependencyTree Tree { get; }

    /// <summary>The analysis behind the trees.</summary>
    public AnalyzedText Analysis => Tree.Analysis;

    /// <summary>The form of a token, in lower case.</summary>
    public string Form(int token) => _forms[token];

    /// <summary>The dictionary form of a token, in lower case; the same object as the form when they are equal.</summary>
    public string Lemma(int token) => _lemmas[token];

    /// <summary>The relation of a token to its head.</summary>
    public string Relation(int token) => Analysis.Relations[token];

    /// <summary>True when the words, the nearest last, stand right before a token; hyphens between them do not count.</summary>
    public bool StandsBefore(ReadOnlySpan<string> words, int token)
    {
        for (var i = words.Length - 1; i >= 0; i--)
        {
            do token--;
            while (token >= 0 && _forms[token] is ("-" or "\u2011" or "\u2013"));
            if (token < 0 || (_forms[token] != words[i] && _lemmas[token] != words[i])) return false;
        }
        return true;
    }
}
