using Parley.Discourse.Details.Tables;
using Parley.Discourse.Times;
using Parley.Discourse.Trees;
using Parley.Language.Analysis;
using Parley.Text;
using Parley.Text.Segmentation;

namespace Parley.Discourse.Details;

/// <summary>What the rules for details look at: the trees, the times and the outlets of one text.</summary>
/// <remarks>Immutable and thread-safe. Making one costs time linear in the tokens; make it once for a text.</remarks>
public sealed class DetailContext
{
    private readonly int[] _sentenceOfToken;
    private readonly int[] _timeOfToken;
    private readonly Lazy<OutletMentions> _outlets;

    /// <summary>Prepares a text.</summary>
    /// <param name="analysis">The trees.</param>
    /// <param name="times">What <see cref="TimeReader"/> found in it.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="ownOutlet">Name of the outlet that publishes the text, if known.</param>
    public DetailContext(AnalyzedText analysis, IReadOnlyList<TimeExpression> times, DetailTables tables, string? ownOutlet = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(times);
        ArgumentNullException.ThrowIfNull(tables);
        (Analysis, Times, Tables, OwnOutlet) = (analysis, times, tables, ownOutlet);
        Tree = new DependencyTree(analysis);
        _outlets = new Lazy<OutletMentions>(new OutletScanner(analysis, tables).Scan);
        _sentenceOfToken = new int[analysis.Heads.Length];
        for (var i = 0; i < Sentences.Length; i++) _sentenceOfToken.AsSpan(Sentences[i].First, Sentences[i].Count).Fill(i);
        _timeOfToken = new int[analysis.Heads.Length];
        Array.Fill(_timeOfToken, -1);
        for (var i = 0; i < times.Count; i++)
            if (Outlets.At(times[i].First) is null && Outlets.At(times[i].EndToken - 1) is null)
                _timeOfToken.AsSpan(times[i].First, times[i].Count).Fill(i);
    }

    /// <summary>The trees' words.</summary>
    public AnalyzedText Analysis { get; }

    /// <summary>The trees.</summary>
    public DependencyTree Tree { get; }

    /// <summary>The time expressions.</summary>
    public IReadOnlyList<TimeExpression> Times { get; }

    /// <summary>The outlets named; looked for when first asked for.</summary>
    public OutletMentions Outlets => _outlets.Value;

    /// <summary>The tables.</summary>
    public DetailTables Tables { get; }

    /// <summary>Name of the outlet that publishes the text; <c>null</c> when unknown.</summary>
    public string? OwnOutlet { get; }

    internal Sentence[] Sentences => Analysis.Segments.Sentences;

    internal int SentenceIndex(int token) => _sentenceOfToken[token];

    internal Sentence SentenceOf(int token) => Sentences[_sentenceOfToken[token]];

    /// <summary>The time expression that holds a token, if any; a paper called Today is none.</summary>
    internal TimeExpression? TimeAt(int token) => _timeOfToken[token] is >= 0 and var index ? Times[index] : null;

    internal bool Is(int token, string word) => Analysis.Segments.Form(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    internal string Lemma(int token) => Analysis.Lemmas[token].ToLowerInvariant();

    internal bool IsVerb(int token) => Analysis.Upos[token] == "VERB";

    internal bool IsNominal(int token) => Analysis.Upos[token] is "NOUN" or "PROPN" or "PRON" or "NUM" or "X";

    internal bool HasSubject(int verb) => Tree.Child(verb, "nsubj", "nsubj:pass", "csubj", "nsubj:outer") >= 0;

    /// <summary>The tokens that a span touches.</summary>
    internal TokenRange TokensOf(TextSpan span)
    {
        var first = FirstEndingAfter(span.Start);
        var end = first;
        while (end < Analysis.Segments.Tokens.Length && Analysis.Segments.Tokens[end].Span.Start < span.End) end++;
        return new TokenRange(first, end);
    }

    /// <summary>The number of paragraphs that begin behind one token, up to the other.</summary>
    internal int ParagraphsBetween(int token, int later)
    {
        var breaks = 0;
        for (var i = _sentenceOfToken[token] + 1; i <= _sentenceOfToken[later] && breaks < 2; i++)
            if (Sentences[i].StartsParagraph)
                breaks++;
        return breaks;
    }

    private int FirstEndingAfter(int offset)
    {
        var tokens = Analysis.Segments.Tokens;
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.End > offset) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
