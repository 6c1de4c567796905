using Parley.Discourse.Coreference.Tables;
using Parley.Discourse.Entities;
using Parley.Discourse.Quotations;
using Parley.Discourse.Trees;
using Parley.Language.Analysis;
using Parley.Text.Segmentation;

namespace Parley.Discourse.Coreference.Mentions;

/// <summary>What the coreference rules look at: trees, names, quotations with their speakers, and where a token stands.</summary>
/// <remarks>Built in time linear in the text. Read-only afterwards.</remarks>
internal sealed class DiscourseContext
{
    private readonly int[] _sentenceOf;
    private readonly int[] _quotationOf;
    private readonly int[] _paragraphOf;

    public DiscourseContext(AnalyzedText analysis, EntityLayer names, CoreferenceTables tables)
    {
        Analysis = analysis;
        Names = names;
        Tables = tables;
        Tree = new DependencyTree(analysis);
        _sentenceOf = new int[analysis.Upos.Length];
        _paragraphOf = new int[Sentences.Length];
        for (var i = 0; i < Sentences.Length; i++)
        {
            _sentenceOf.AsSpan(Sentences[i].First, Sentences[i].Count).Fill(i);
            if (i > 0) _paragraphOf[i] = _paragraphOf[i - 1] + (Sentences[i].StartsParagraph ? 1 : 0);
        }
        var text = analysis.Segments.Text;
        Quotations = new SpeechFilter(Tree, tables.Cues).Keep(QuoteScanner.Scan(text, Paragraphs.Of(text)));
        _quotationOf = new int[analysis.Upos.Length];
        Array.Fill(_quotationOf, -1);
        for (var i = 0; i < Quotations.Count; i++) _quotationOf.AsSpan(Quotations[i].First, Quotations[i].End - Quotations[i].First).Fill(i);
        Speakers = QuotationSpeakers.Find(this);
    }

    public AnalyzedText Analysis { get; }

    public EntityLayer Names { get; }

    public CoreferenceTables Tables { get; }

    public DependencyTree Tree { get; }

    public List<Quotation> Quotations { get; }

    /// <summary>The token that names the speaker of each quotation; -1 where the text beside it names none.</summary>
    public int[] Speakers { get; }

    public Sentence[] Sentences => Analysis.Segments.Sentences;

    public int SentenceIndex(int token) => _sentenceOf[token];

    public Sentence SentenceOf(int token) => Sentences[_sentenceOf[token]];

    public int QuotationIndex(int token) => _quotationOf[token];

    public int Paragraph(int sentence) => _paragraphOf[sentence];

    public string Relation(int token) => Analysis.Relations[token];

    public string Upos(int token) => Analysis.Upos[token];

    /// <summary>The token's characters as a string.</summary>
    public string Form(int token) => Analysis.Segments.Form(token).ToString();

    /// <summary>True when the token's form is the given word, without regard to case.</summary>
    public bool Is(int token, string word) => Analysis.Segments.Form(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a verb of saying or one that introduces quotations.</summary>
    public bool IsSpeechVerb(int token) => Upos(token) == "VERB" && (Tables.Cues.IsVerb(Analysis.Lemmas[token]) || Tables.Cues.IsManner(Analysis.Lemmas[token]));

    /// <summary>The words from one token to another on one line.</summary>
    public string Words(int first, int end) => NameForms.OnOneLine(Tree.Span(first, end).Of(Analysis.Segments.Text));
}
