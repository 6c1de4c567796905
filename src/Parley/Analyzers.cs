using Parley.Language;
using Parley.Language.Lemmas;

namespace Parley;

/// <summary>Loads the language analyser from the installed files.</summary>
internal static class Analyzers
{
    /// <summary>The analyser with its lemmatiser; weights and tables are read in parallel.</summary>
    /// <param name="files">Where they are.</param>
    /// <param name="threads">Threads that one text may use.</param>
    public static ILanguageAnalyzer Load(InstalledFiles files, int threads = 1) => Load(files, out _, threads);

    /// <summary>The analyser with its lemmatiser, and the model behind it.</summary>
    public static ILanguageAnalyzer Load(InstalledFiles files, out LanguageModel model, int threads = 1)
    {
        var lemmatizer = Task.Run(() => Lemmatizer.Load(files.Models));
        model = LanguageModel.Load(files.LanguageModel);
        return new LanguageAnalyzer(model, new Lemmas(lemmatizer.GetAwaiter().GetResult()), new AnalyzerOptions { MaxDegreeOfParallelism = threads });
    }

    private sealed class Lemmas(Lemmatizer lemmatizer) : ILemmatizer
    {
        public string Lemma(ReadOnlySpan<char> form, string upos, string xpos, bool sentenceStart) => lemmatizer.Lemma(form, upos, xpos);
    }
}
