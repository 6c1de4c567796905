using Parley.Discourse.Entities;
using Parley.Discourse.Trees;
using Parley.Language.Analysis;
using Parley.Text.Segmentation;

namespace Parley.Discourse.Quotations;

/// <summary>What the quotation rules look at: the trees, the entities, the quotations, and where a token stands.</summary>
internal sealed class QuotationContext
{
    private readonly int[] _sentenceOfToken;
    private readonly int[] _quotationOfToken;

    public QuotationContext(AnalyzedText analysis, EntityLayer entities, CueTable cues)
    {
        Analysis = analysis;
        Entities = entities;
        Tree = new DependencyTree(analysis);
        Quotations = new SpeechFilter(Tree, cues).Keep(QuoteScanner.Scan(analysis.Segments.Text, Paragraphs.Of(analysis.Segments.Text)));
        _sentenceOfToken = new int[analysis.Upos.Length];
        for (var i = 0; i < Sentences.Length; i++) _sentenceOfToken.AsSpan(Sentences[i].First, Sentences[i].Count).Fill(i);
        _quotationOfToken = new int[analysis.Upos.Length];
        Array.Fill(_quotationOfToken, -1);
        for (var i = 0; i < Quotations.Count; i++)
            _quotationOfToken.AsSpan(Quotations[i].First, Quotations[i].End - Quotations[i].First).Fill(i);
    }

    public AnalyzedText Analysis { get; }

    public EntityLayer Entities { get; }

    public DependencyTree Tree { get; }

    public List<Quotation> Quotations { get; }

    public Sentence[] Sentences => Analysis.Segments.Sentences;

    /// <summary>Index of the sentence of a token.</summary>
    public int SentenceIndex(int token) => _sentenceOfToken[token];

    /// <summary>The sentence of a token.</summary>
    public Sentence SentenceOf(int token) => Sentences[_sentenceOfToken[token]];

    /// <summary>True when the token stands in a quotation that counts as speech.</summary>
    public bool IsQuoted(int token) => _quotationOfToken[token] >= 0;

    /// <summary>True when no token from <paramref name="first"/> up to <paramref name="end"/> is quoted.</summary>
    public bool IsPlain(int first, int end) => _quotationOfToken.AsSpan(first, Math.Max(0, end - first)).IndexOfAnyExcept(-1) < 0;

    /// <summary>True when the token's form is the given word, without regard to case.</summary>
    public bool Is(int token, string word) => Analysis.Segments.Form(token).Equals(word, StringComparison.OrdinalIgnoreCase);
}
