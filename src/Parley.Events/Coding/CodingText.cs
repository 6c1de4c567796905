using System.Globalization;
using Parley.Discourse.Coreference;
using Parley.Discourse.Statements;
using Parley.Discourse.Times;
using Parley.Discourse.Trees;
using Parley.Events.Matching;
using Parley.Language.Analysis;
using Parley.Text;
using Parley.Text.Pipeline;
using Parley.Text.Segmentation;

namespace Parley.Events.Coding;

/// <summary>What the coder looks at in one article, with the look-ups that its parts share.</summary>
/// <remarks>Costs one pass over tokens and statements. Not thread-safe: one for each article.</remarks>
internal sealed class CodingText
{
    private readonly int[] _statementOf;
    private readonly int[] _cueOf;

    public CodingText(Document document, TimeReader times)
    {
        Document = document;
        Analysis = document.Get<AnalyzedText>();
        Tree = new DependencyTree(Analysis);
        View = new WordView(Tree);
        Clauses = new ClauseArguments(View);
        Coreference = document.Get<CoreferenceLayer>();
        Statements = document.Get<StatementLayer>().Statements;
        Times = times.Read(Analysis, new TimeContext(document.Article.Date));
        Date = DateOf(document.Article.Date);
        _statementOf = Fill(statement => statement.Content);
        _cueOf = Fill(statement => statement.Cue);
    }

    public Document Document { get; }

    public AnalyzedText Analysis { get; }

    public DependencyTree Tree { get; }

    public WordView View { get; }

    public ClauseArguments Clauses { get; }

    public CoreferenceLayer Coreference { get; }

    public IReadOnlyList<ReportedStatement> Statements { get; }

    public IReadOnlyList<TimeExpression> Times { get; }

    /// <summary>The day of publication; <c>null</c> when not known to the day.</summary>
    public DateOnly? Date { get; }

    /// <summary>Index of the innermost statement whose content holds a token; -1 for none.</summary>
    public int StatementOf(int token) => _statementOf[token];

    /// <summary>Whether a token stands in a statement or in one inside of it; -1 stands for the article itself.</summary>
    public bool IsWithin(int token, int statement)
    {
        var at = StatementOf(token);
        while (at >= 0 && at != statement) at = Statements[at].Parent ?? -1;
        return at == statement;
    }

    /// <summary>Index of the statement whose cue holds a token; -1 for none.</summary>
    public int CueOf(int token) => _cueOf[token];

    /// <summary>The span of a token.</summary>
    public TextSpan SpanOf(int token) => Analysis.Segments.Tokens[token].Span;

    /// <summary>The first token that ends after an offset.</summary>
    public int FirstFrom(int start) => FirstFrom(Analysis.Segments.Tokens, start);

    /// <summary>The tokens that a span touches.</summary>
    public IEnumerable<int> TokensOf(TextSpan span)
    {
        var tokens = Analysis.Segments.Tokens;
        for (var token = FirstFrom(span.Start); token < tokens.Length && tokens[token].Span.Start < span.End; token++) yield return token;
    }

    /// <summary>The words of a span on one line.</summary>
    public string Words(TextSpan span) => string.Join(' ', span.Of(Document.Text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The sentence that holds a token.</summary>
    public Sentence SentenceOf(int token)
    {
        var sentences = Analysis.Segments.Sentences;
        var (low, high) = (0, sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].End > token) high = middle;
            else low = middle + 1;
        }
        return sentences[low];
    }

    private static DateOnly? DateOf(string? date) =>
        date is { Length: >= 10 } && DateOnly.TryParseExact(date[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A parent comes before what it holds, so that the innermost is written last.</summary>
    private int[] Fill(Func<ReportedStatement, IReadOnlyList<TextSpan>> spansOf)
    {
        var tokens = Analysis.Segments.Tokens;
        var found = new int[tokens.Length];
        Array.Fill(found, -1);
        for (var i = 0; i < Statements.Count; i++)
            foreach (var span in spansOf(Statements[i]))
                for (var token = FirstFrom(tokens, span.Start); token < tokens.Length && tokens[token].Span.Start < span.End; token++)
                    found[token] = i;
        return found;
    }

    private static int FirstFrom(Token[] tokens, int start)
    {
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.End <= start) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
