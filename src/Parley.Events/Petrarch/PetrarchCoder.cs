using Parley.Discourse.Trees;
using Parley.Events.Petrarch.Coding;
using Parley.Events.Petrarch.Dictionaries;
using Parley.Language.Analysis;

namespace Parley.Events.Petrarch;

/// <summary>Codes sentences with PETRARCH's dictionaries, over Parley's own trees.</summary>
/// <remarks>
/// After PETRARCH-2 and UniversalPetrarch: noun phrases give actors and agents, verbs with their patterns give codes, subject and complements
/// give source and target. An event needs both, unless it is asked for otherwise: then whoever is missing is <c>---</c>. Immutable, thread-safe; the result depends on the record and the dictionaries alone.
/// Cost: linear in the tokens, times the patterns of each verb. Known weak spots: the parties of nouns ("the attack by ...") are not
/// coded as events of their own; a pronoun is looked up only in the clause above.
/// </remarks>
public sealed class PetrarchCoder(PetrarchDictionaries dictionaries)
{
    private readonly PetrarchDictionaries _dictionaries = dictionaries ?? throw new ArgumentNullException(nameof(dictionaries));

    /// <summary>Codes one record.</summary>
    /// <param name="analysis">Its text, analysed.</param>
    /// <param name="date">Its day as YYYYMMDD; 0 when it is not known.</param>
    /// <param name="needsBothParties">False to code events of which one party alone is known, too.</param>
    public PetrarchCoding Code(AnalyzedText analysis, int date, bool needsBothParties = true)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var tree = new DependencyTree(analysis);
        var notes = new List<string>();
        var events = new List<PetrarchEvent>();
        var issues = new List<string>();
        foreach (var sentence in analysis.Segments.Sentences)
        {
            var words = new SentenceView(tree, sentence).Words;
            IssueFinder.Find(words, _dictionaries.Issues, issues);
            if (DiscardOf(words) is { } discard)
            {
                notes.Add($"discarded: '{discard.Phrase}' ({discard.Place}) discards the {(discard.IsStory ? "story" : "sentence")}");
                if (discard.IsStory) return new PetrarchCoding([], issues, notes);
                continue;
            }
            new SentenceCoder(_dictionaries, tree, sentence, date, notes).AddEvents(events, needsBothParties);
        }
        return new PetrarchCoding(events, issues, notes);
    }

    // A phrase that discards the story counts before one that discards the sentence.
    private DiscardEntry? DiscardOf(string[] words)
    {
        DiscardEntry? found = null;
        for (var i = 0; i < words.Length; i++)
        {
            var entry = _dictionaries.Discards.Longest(words.AsSpan(i)).Value;
            if (entry is { IsStory: true }) return entry;
            found ??= entry;
        }
        return found;
    }
}
