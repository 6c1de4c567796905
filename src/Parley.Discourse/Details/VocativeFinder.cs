using Parley.Discourse.Quotations;
using Parley.Discourse.Trees;

namespace Parley.Discourse.Details;

/// <summary>Finds whom a quotation calls by name or title: "Mr. President, the city has no water".</summary>
/// <remarks>Only the first and the last sentence of each piece of content are looked at. Cost: linear in their tokens. Thread-safe.</remarks>
internal static class VocativeFinder
{
    /// <summary>The one called, or <c>null</c>.</summary>
    public static Detail? Find(DetailContext context, StatementParts parts)
    {
        foreach (var span in parts.Content)
        {
            var range = context.TokensOf(span);
            if (range.IsEmpty || QuoteMarks.ClosersOf(context.Analysis.Segments.Text, span.Start).Length == 0) continue;
            var end = Math.Min(range.End, context.SentenceOf(range.First).End);
            if (In(context, range with { End = end }) is { } found) return found;
        }
        return null;
    }

    private static Detail? In(DetailContext context, TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
            if (context.Analysis.Relations[token] == "vocative" && IsPerson(context, token))
                return new Detail(Phrases.Span(context, Phrases.Of(context, token, range.Contains)), token, DetailReasons.Vocative);
        return null;
    }

    private static bool IsPerson(DetailContext context, int token) =>
        context.Analysis.Upos[token] is "PROPN" or "NOUN" && !context.Tables.Addressing.IsThing(context.Lemma(token));
}
