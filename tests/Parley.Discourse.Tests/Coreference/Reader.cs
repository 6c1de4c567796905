using Parley.Discourse.Coreference;
using Parley.Discourse.Entities;
using Parley.Language;
using Parley.Language.Analysis;
using Parley.Language.Lemmas;
using Parley.Text;
using Parley.Text.Segmentation;

namespace Parley.Discourse.Tests.Coreference;

/// <summary>Reads texts with the installed models up to coreference.</summary>
internal static class Reader
{
    private static readonly string Models = Path.Combine(TestTables.Root, "models", "en", "1");
    private static readonly Lazy<Segmenter> Segmenter = new(() => Text.Segmentation.Segmenter.Load(Models));
    private static readonly Lazy<LanguageAnalyzer> Analyzer = new(() => new LanguageAnalyzer(LanguageModel.Load(Path.Combine(Models, "language.plm")), new Lemmas(Lemmatizer.Load(Models))));
    private static readonly EntityGrouper Grouper = new(TestTables.Countries, TestTables.Peoples);
    private static readonly Lazy<CoreferenceResolver> Resolver = new(() => CoreferenceResolver.Load(TestTables.Folder));

    public static ReadText Read(string text) => Read(Analyzer.Value.Analyze(Segmenter.Value.Segment(text)));

    public static ReadText Read(AnalyzedText analysis) => new(analysis, Resolver.Value.Resolve(analysis, Grouper.Group(analysis)));

    private sealed class Lemmas(Lemmatizer lemmatizer) : ILemmatizer
    {
        public string Lemma(ReadOnlySpan<char> form, string upos, string xpos, bool sentenceStart) => lemmatizer.Lemma(form, upos, xpos);
    }
}

/// <summary>A text with its coreference.</summary>
internal sealed record ReadText(AnalyzedText Analysis, CoreferenceLayer Layer)
{
    private readonly SpeakerResolver _speakers = new(Analysis, Layer);

    /// <summary>Who the words are; <c>name #2</c> for their second occurrence as whole words.</summary>
    public ResolvedSpeaker Who(string words) => _speakers.Resolve([Find(words)])!;

    private TextSpan Find(string words)
    {
        var number = 1;
        if (words.LastIndexOf(" #", StringComparison.Ordinal) is > 0 and var mark)
        {
            number = int.Parse(words[(mark + 2)..], System.Globalization.CultureInfo.InvariantCulture);
            words = words[..mark];
        }
        var text = Analysis.Segments.Text;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            if (!IsLetter(text, at - 1) && !IsLetter(text, at + words.Length) && --number == 0) return new TextSpan(at, at + words.Length);
        throw new InvalidOperationException($"'{words}' does not occur that often in: {text}");
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
