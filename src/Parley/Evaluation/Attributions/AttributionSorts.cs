using Parley.Records;
using Parley.Text;

namespace Parley.Evaluation.Attributions;

/// <summary>Counts how gold attributions of each sort fare. An attribution may be of several sorts.</summary>
internal sealed class AttributionSorts(IReadOnlySet<string> pronouns)
{
    private static readonly string[] Names = ["direct", "indirect", "mixed", "no source", "pronoun source", "discontinuous", "across paragraphs"];

    private readonly int[,] _counts = new int[Names.Length, 4];

    /// <summary>The counts, in a fixed order.</summary>
    public IReadOnlyList<Share> Shares => [.. Names.Select((name, i) => new Share(name, _counts[i, 0], _counts[i, 1], _counts[i, 2], _counts[i, 3]))];

    /// <summary>Adds a gold attribution and its partner, if it has one.</summary>
    public void Add(string text, WordTokens words, TokenAttribution gold, TokenAttribution? partner)
    {
        foreach (var name in SortsOf(text, words, gold))
        {
            var sort = Array.IndexOf(Names, name);
            _counts[sort, 0]++;
            if (partner is null) continue;
            _counts[sort, 1]++;
            if (gold.IsLike(partner)) _counts[sort, 2]++;
            if (gold.Equals(partner)) _counts[sort, 3]++;
        }
    }

    private IEnumerable<string> SortsOf(string text, WordTokens words, TokenAttribution gold)
    {
        yield return QuotedForm.Of(text, gold.Original.Content.Where(new TextSpan(0, text.Length).Contains));
        if (gold.Source.Length == 0) yield return "no source";
        if (gold.Source is [var only] && pronouns.Contains(words.Spans[only].Of(text).ToString().ToLowerInvariant())) yield return "pronoun source";
        if (gold.Content[^1] - gold.Content[0] + 1 != gold.Content.Length) yield return "discontinuous";
        if (words.Paragraph(gold.Content[^1]) != words.Paragraph(gold.Content[0])) yield return "across paragraphs";
    }
}
