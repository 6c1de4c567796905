using Parley.Discourse.Entities;

namespace Parley.Discourse.Quotations;

/// <summary>Tells which entity a source is, when the text leaves no doubt.</summary>
/// <remarks>
/// A name in the source's head, or joined to it as title or apposition, is the entity. "He" and "she" are the one person whom the
/// text before them, in the same and the preceding paragraph, names outside quotations; where it names none or several, and for every
/// other pronoun and description, the source stays without an entity.
/// </remarks>
internal sealed class SpeakerResolver(QuotationContext context)
{
    /// <summary>The speaker that the tokens name.</summary>
    public Speaker Resolve(int head, int first, int end)
    {
        var span = context.Tree.Span(first, end);
        var entity = EntityOf(head, first, end);
        var name = entity is { } index ? context.Entities.Entities[index].Name : OnOneLine(span.Of(context.Analysis.Segments.Text));
        return new Speaker(span, name, entity);
    }

    private int? EntityOf(int head, int first, int end)
    {
        if (context.Analysis.Upos[head] == "PRON" || context.Is(head, "who")) return OfPronoun(head);
        if (Named(head) is { } own) return own;
        for (var token = first; token < end; token++)
            if (context.Tree.Head(token) == head && IsJoined(token) && Named(token) is { } joined && IsPerson(joined))
                return joined;
        return null;
    }

    private bool IsJoined(int token) => context.Analysis.Relations[token] is "appos" or "flat" or "flat:name" or "compound";

    private int? OfPronoun(int pronoun)
    {
        if (context.Is(pronoun, "who")) return OfRelative(pronoun);
        if (!context.Is(pronoun, "he") && !context.Is(pronoun, "she")) return null;
        int? found = null;
        var paragraphs = 0;
        for (var sentence = context.SentenceIndex(pronoun); sentence >= 0 && paragraphs < 2; sentence--)
        {
            for (var token = Math.Min(context.Sentences[sentence].End, pronoun) - 1; token >= context.Sentences[sentence].First; token--)
            {
                if (context.IsQuoted(token) || Named(token) is not { } person || !IsPerson(person)) continue;
                if (found is not null && found != person) return null;
                found = person;
            }
            if (context.Sentences[sentence].StartsParagraph) paragraphs++;
        }
        return found;
    }

    private int? OfRelative(int pronoun)
    {
        var verb = context.Tree.Head(pronoun);
        return verb >= 0 && context.Analysis.Relations[verb] == "acl:relcl" ? Named(context.Tree.Head(verb)) : null;
    }

    private int? Named(int token) => context.Entities.IndexAt(token) is >= 0 and var index ? index : null;

    private bool IsPerson(int entity) => context.Entities.Entities[entity].Type == EntityType.Person;

    private static string OnOneLine(ReadOnlySpan<char> words) => string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
