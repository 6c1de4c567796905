using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Coreference.Tables;
using Parley.Text;

namespace Parley.Discourse.Coreference.Scoring;

/// <summary>Compares a coreference layer with an annotated document, over named and pronominal mentions.</summary>
/// <remarks>
/// A mention counts when its head, by the annotated tree, is a proper noun or a personal, possessive or reflexive pronoun. Mentions are the same
/// when their heads are; chains of one mention are left out on both sides (as CorefUD's head match without singletons). Where the annotation has
/// several mentions with one head, the widest counts. Immutable and thread-safe.
/// </remarks>
public sealed class CorefEvaluation(PronounTable pronouns)
{
    /// <summary>The counts of one document.</summary>
    /// <param name="gold">The annotation.</param>
    /// <param name="layer">The layer to judge.</param>
    /// <param name="spanOf">The characters of one of its mentions, in the annotated text.</param>
    public CorefCounts Score(GoldDocument gold, CoreferenceLayer layer, Func<CorefMention, TextSpan> spanOf)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(layer);
        ArgumentNullException.ThrowIfNull(spanOf);
        return CorefMetrics.Score(GoldChains(gold), FoundChains(gold, layer, spanOf));
    }

    /// <summary>The annotated chains that were not found whole: a line each, with the mentions of each part in brackets.</summary>
    public IEnumerable<string> Broken(GoldDocument gold, CoreferenceLayer layer, Func<CorefMention, TextSpan> spanOf)
    {
        ArgumentNullException.ThrowIfNull(gold);
        var parts = new Dictionary<int, int>();
        foreach (var chain in FoundChains(gold, layer, spanOf))
            foreach (var mention in chain) parts.Add(mention, chain[0]);
        foreach (var chain in GoldChains(gold))
        {
            var pieces = chain.GroupBy(head => parts.TryGetValue(head, out var part) ? part : -1 - head).ToList();
            if (pieces.Count > 1) yield return $"{gold.Name}: " + string.Join(' ', pieces.Select(piece => $"[{string.Join(", ", piece.Select(Words))}]"));
        }

        string Words(int head) => gold.Mentions.OrderByDescending(mention => mention.End - mention.First).First(mention => mention.Head == head) is var mention
            ? gold.Segments.Text[gold.Segments.Tokens[mention.First].Span.Start..gold.Segments.Tokens[mention.End - 1].Span.End]
            : "";
    }

    /// <summary>The head token, in the annotated text, of a found mention; -1 when it has none.</summary>
    internal static int HeadOf(GoldDocument gold, TextSpan span)
    {
        var (first, end) = gold.TokensIn(span.Start, span.End);
        return first < end ? gold.HeadOf(first, end) : -1;
    }

    /// <summary>The annotated entity of each head token.</summary>
    internal static Dictionary<int, int> Entities(GoldDocument gold)
    {
        var entities = new Dictionary<int, int>();
        foreach (var mention in gold.Mentions.OrderByDescending(mention => mention.End - mention.First)) entities.TryAdd(mention.Head, mention.Entity);
        return entities;
    }

    private List<List<int>> GoldChains(GoldDocument gold)
    {
        var chains = new Dictionary<int, List<int>>();
        foreach (var (head, entity) in Entities(gold).OrderBy(pair => pair.Key))
        {
            if (!Counts(gold, head)) continue;
            if (!chains.TryGetValue(entity, out var chain)) chains.Add(entity, chain = []);
            chain.Add(head);
        }
        return [.. chains.Values.Where(chain => chain.Count > 1)];
    }

    private List<List<int>> FoundChains(GoldDocument gold, CoreferenceLayer layer, Func<CorefMention, TextSpan> spanOf)
    {
        var taken = new HashSet<int>();
        var chains = new List<List<int>>();
        foreach (var referent in layer.Referents)
        {
            var chain = new List<int>();
            foreach (var mention in referent.Mentions)
            {
                var head = HeadOf(gold, spanOf(layer.Mentions[mention]));
                if (head >= 0 && Counts(gold, head) && taken.Add(head)) chain.Add(head);
            }
            if (chain.Count > 1) chains.Add(chain);
        }
        return chains;
    }

    private bool Counts(GoldDocument gold, int head) =>
        gold.Upos[head] == "PROPN" || (gold.Upos[head] == "PRON" && pronouns.TryFind(gold.Segments.Form(head), out _));
}
