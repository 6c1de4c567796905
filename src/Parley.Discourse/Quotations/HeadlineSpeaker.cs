using Parley.Discourse.Entities;

namespace Parley.Discourse.Quotations;

/// <summary>Reads headlines of the form <c>Name: what the person says</c>, without quotation marks.</summary>
/// <remarks>Only the text's first line, and only after a person's name: behind the name of a country the colon opens a topic.</remarks>
internal static class HeadlineSpeaker
{
    /// <summary>The attribution of such a headline, or <c>null</c>.</summary>
    public static Attribution? Find(QuotationContext context)
    {
        if (context.Sentences.Length < 2 || !context.Sentences[1].StartsParagraph) return null;
        var headline = context.Sentences[0];
        if (headline.Count is < 4 or > QuotationRules.LongestHeadline || !context.IsPlain(headline.First, headline.End)) return null;
        var colon = headline.First;
        while (colon < headline.End && context.Entities.At(colon)?.Type == EntityType.Person) colon++;
        if (colon == headline.First || colon >= headline.End - 1 || !context.Is(colon, ":")) return null;
        return new Attribution
        {
            Source = new SpeakerResolver(context).Resolve(colon - 1, headline.First, colon),
            Cue = [context.Tree.Span(colon, colon + 1)],
            Content = [context.Tree.Span(colon + 1, headline.End)],
            Form = AttributionForm.Indirect,
            Confidence = QuotationRules.ByHeadline,
        };
    }
}
