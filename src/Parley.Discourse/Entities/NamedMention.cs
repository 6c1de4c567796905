using Parley.Language.Analysis;
using Parley.Text;

namespace Parley.Discourse.Entities;

/// <summary>A mention with its plain name and kind, while it is being grouped.</summary>
internal sealed record NamedMention(Mention Mention, string Name, EntityKind Kind)
{
    /// <summary>Takes the recogniser's names, trims possessives, and makes their kinds agree.</summary>
    /// <remarks>
    /// The recogniser decides sentence by sentence. A surname of somebody in the article is a person everywhere, a known place is one
    /// unless somebody bears its name, and any other name has the kind that most of its mentions have.
    /// </remarks>
    /// <param name="analysis">The analysed text.</param>
    /// <param name="isPlace">True for the name of a known place; a dateline's capitals are then lowered.</param>
    public static List<NamedMention> From(AnalyzedText analysis, Func<string, bool> isPlace)
    {
        var mentions = new List<NamedMention>(analysis.Entities.Length);
        var votes = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var entity in analysis.Entities)
        {
            var span = Trim(analysis, entity);
            var name = NameForms.Plain(span.Of(analysis.Segments.Text));
            if (name.Length == 0) continue;
            if (NameForms.Lowered(name) is { } lowered && isPlace(lowered)) name = lowered;
            mentions.Add(new NamedMention(new Mention(span, entity), name, entity.Kind));
            if (!votes.TryGetValue(name, out var counts)) votes.Add(name, counts = new int[Enum.GetValues<EntityKind>().Length]);
            counts[(int)entity.Kind]++;
        }
        var people = FullPeople(mentions);
        return mentions.ConvertAll(mention => mention with { Kind = Heal(mention) });

        EntityKind Heal(NamedMention mention)
        {
            if (people.Contains(mention.Name)) return isPlace(mention.Name) ? mention.Kind : EntityKind.Person;
            if (mention.Kind == EntityKind.Person && isPlace(mention.Name)) return EntityKind.Location;
            return Winner(votes[mention.Name], mention.Kind);
        }
    }

    /// <summary>The first and last words of people's full names: alone, they name people too.</summary>
    private static HashSet<string> FullPeople(List<NamedMention> mentions)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if (mention.Kind != EntityKind.Person || NameForms.Words(mention.Name) is not { Length: > 1 } parts) continue;
            words.Add(parts[0]);
            words.Add(parts[^1]);
        }
        return words;
    }

    private static TextSpan Trim(AnalyzedText analysis, EntitySpan entity)
    {
        var tokens = analysis.Segments.Tokens;
        var last = entity.End - 1;
        if (last > entity.First && analysis.Segments.Form(last) is "'s" or "’s" or "'" or "’") last--;
        return new TextSpan(tokens[entity.First].Span.Start, tokens[last].Span.End);
    }

    private static EntityKind Winner(int[] counts, EntityKind own)
    {
        var best = (int)own;
        for (var kind = 0; kind < counts.Length; kind++)
            if (counts[kind] > counts[best])
                best = kind;
        return (EntityKind)best;
    }
}
