using Parley.Events.Petrarch;
using Parley.Language;
using Parley.Language.Lemmas;
using Parley.Text.Segmentation;

namespace Parley.Events.Tests.Petrarch;

/// <summary>Codes texts with the real parser.</summary>
internal static class Coding
{
    private static readonly Lazy<Segmenter> s_segmenter = new(() => Segmenter.Load(Repository.Models));
    private static readonly Lazy<LanguageAnalyzer> s_analyzer =
        new(() => new LanguageAnalyzer(LanguageModel.Load(Path.Combine(Repository.Models, "language.plm")), new Lemmas()));

    private static readonly Lazy<PetrarchCoder> s_own = new(() => new PetrarchCoder(OwnDictionaries.Load()));

    public static PetrarchCoding Of(PetrarchCoder coder, string text, int date, bool needsBothParties = true) =>
        coder.Code(s_analyzer.Value.Analyze(s_segmenter.Value.Segment(text)), date, needsBothParties);

    public static PetrarchCoding Own(string text, int date = 20120101) => Of(s_own.Value, text, date);

    public static PetrarchCoding OwnWithHalves(string text) => Of(s_own.Value, text, 20120101, needsBothParties: false);

    /// <summary>The events as "SOURCE TARGET CODE", sorted, with semicolons between.</summary>
    public static string Events(PetrarchCoding coding) =>
        string.Join("; ", coding.Events.Select(e => $"{e.Source} {e.Target} {e.Code}").Order(StringComparer.Ordinal));

    private sealed class Lemmas : ILemmatizer
    {
        private readonly Lemmatizer _lemmatizer = Lemmatizer.Load(Repository.Models);

        public string Lemma(ReadOnlySpan<char> form, string upos, string xpos, bool sentenceStart) => _lemmatizer.Lemma(form, upos, xpos);
    }
}
