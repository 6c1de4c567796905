using Parley.Discourse.Details.Tables;

namespace Parley.Discourse.Details;

/// <summary>Looks nouns up in the table of venues, the longest entry that ends at them first.</summary>
internal static class VenueFinder
{
    private const int MostTokens = 5;

    /// <summary>The row for a noun; <c>null</c> when the table has none.</summary>
    public static Venue? At(DetailContext context, int noun)
    {
        if (context.Analysis.Upos[noun] is not ("NOUN" or "PROPN" or "X" or "ADJ" or "VERB")) return null;
        var sentence = context.SentenceOf(noun);
        var lemma = context.Lemma(noun);
        var form = context.Analysis.Segments.Form(noun).ToString().ToLowerInvariant();
        for (var first = Math.Max(sentence.First, noun - MostTokens + 1); first < noun; first++)
        {
            if (!IsWordLike(context, first)) continue;
            var before = Before(context, first, noun);
            if (before is not null && (Find(context, before + lemma) ?? Find(context, before + form)) is { } longer) return longer;
        }
        return Find(context, lemma) ?? Find(context, form);
    }

    private static Venue? Find(DetailContext context, string words) => context.Tables.Venues.TryFind(words, out var venue) ? venue : null;

    private static bool IsWordLike(DetailContext context, int token) => context.Analysis.Segments.Form(token) is [var c, ..] && char.IsLetter(c);

    /// <summary>The words from one token up to another, in lower case; <c>null</c> when a line or a mark parts them.</summary>
    private static string? Before(DetailContext context, int first, int noun)
    {
        var tokens = context.Analysis.Segments.Tokens;
        var words = context.Analysis.Segments.Text.AsSpan(tokens[first].Span.Start, tokens[noun].Span.Start - tokens[first].Span.Start);
        foreach (var c in words)
            if (c is not (' ' or '-' or '&') && !char.IsLetter(c))
                return null;
        return words.ToString().ToLowerInvariant();
    }
}
