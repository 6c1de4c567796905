using Parley.Language;

namespace Parley;

/// <summary>Loads the language analyser from the installed files.</summary>
internal static class Analyzers
{
    /// <summary>The analyser with its lemmatiser; weights and tables are read in parallel.</summary>
    public static ILanguageAnalyzer Load(InstalledFiles files)
    {
        return new LanguageAnalyzer(LanguageModel.Load(files.LanguageModel), new TemporaryLemmatizer());
    }

    private sealed class TemporaryLemmatizer : ILemmatizer
    {
        public string Lemma(ReadOnlySpan<char> form, string upos, string xpos, bool sentenceStart)
        {
            var lower = form.ToString().ToLowerInvariant();
            return upos != "VERB" ? lower : lower switch
            {
                "said" or "says" or "saying" => "say",
                "told" => "tell",
                "added" or "adding" => "add",
                "wrote" => "write",
                _ => lower,
            };
        }
    }
}
