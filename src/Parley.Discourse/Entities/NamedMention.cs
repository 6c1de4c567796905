using Parley.Language.Analysis;
using Parley.Text;

namespace Parley.Discourse.Entities;

/// <summary>A mention with its plain name and kind, while it is being grouped.</summary>
internal sealed record NamedMention(Mention Mention, string Name, EntityKind Kind)
{
    // Capitals alone are a body's name, not a person's; two may be initials.
    private const int MinAcronym = 3;
    private const int MaxAcronym = 6;

    /// <summary>Takes the recogniser's names, trims possessives, and makes their kinds agree.</summary>
    /// <remarks>
    /// The recogniser decides sentence by sentence. A surname of somebody in the article is a person everywhere, a known place is one
    /// unless somebody bears its name, and any other name has the kind that most of its mentions have.
    /// </remarks>
    /// <param name="analysis">The analysed text.</param>
    /// <param name="lore">What the tables know of names.</param>
    /// <param name="isPlace">True for the name of a known place; a dateline's capitals are then lowered.</param>
    public static List<NamedMention> From(AnalyzedText analysis, Func<string, bool> isPlace, NameLore? lore = null)
    {
        var mentions = new List<NamedMention>(analysis.Entities.Length);
        var votes = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var found in NameSpans.Of(analysis))
        {
            var entity = found;
            if (lore is not null) entity = NameSpans.WithoutRole(analysis, entity, lore);
            var span = Trim(analysis, entity);
            var name = NameForms.Plain(span.Of(analysis.Segments.Text));
            if (name.Length == 0) continue;
            if (NameSpans.BeforeSuffix(name) is { } stem)
            {
                if (!isPlace(stem)) continue;
                (name, entity, span) = (stem, entity with { Kind = EntityKind.Location }, new TextSpan(span.Start, span.Start + stem.Length));
            }
            if (lore is not null) entity = entity with { Kind = KindOf(name, entity.Kind) };
            if (NameForms.Lowered(name) is { } lowered && isPlace(lowered)) name = lowered;
            mentions.Add(new NamedMention(new Mention(span, entity), name, entity.Kind));
            if (!votes.TryGetValue(name, out var counts)) votes.Add(name, counts = new int[Enum.GetValues<EntityKind>().Length]);
            counts[(int)entity.Kind]++;
        }
        var people = FullPeople(mentions);
        var surnames = Surnames(mentions);
        return mentions.ConvertAll(mention => mention with { Kind = Heal(mention) });

        EntityKind Heal(NamedMention mention)
        {
            if (surnames.TryGetValue(mention.Name, out var bearer) && bearer < mention.Mention.Tokens.First && lore is not null) return isPlace(mention.Name) && IsAfterPreposition(mention) ? EntityKind.Location : EntityKind.Person;
            if (people.Contains(mention.Name)) return isPlace(mention.Name) ? mention.Kind : EntityKind.Person;
            if (mention.Kind == EntityKind.Person && isPlace(mention.Name)) return EntityKind.Location;
            return Winner(votes[mention.Name], mention.Kind);
        }

        EntityKind KindOf(string name, EntityKind kind)
        {
            if (lore!.IsOutlet(name) && kind is EntityKind.Person or EntityKind.Location) return EntityKind.Organization;
            if (kind == EntityKind.Person && name is { Length: >= MinAcronym and <= MaxAcronym } && name.All(char.IsAsciiLetterUpper)) return EntityKind.Organization;
            if (lore.IsTown(name) && kind is EntityKind.Person or EntityKind.Organization) return EntityKind.Location;
            // "Paula Ireland": a given name before the name of a country makes somebody of it.
            return kind != EntityKind.Person && NameForms.Words(name) is [var given, .., var last] && lore.IsFirstName(given) && isPlace(last) && !isPlace(name) ? EntityKind.Person : kind;
        }

        bool IsAfterPreposition(NamedMention mention)
        {
            var before = mention.Mention.Tokens.First - 1;
            return before >= 0 && analysis.Segments.Form(before) is "in" or "to" or "from" or "near" or "into" or "across" or "outside" or "In" or "From";
        }
    }

    /// <summary>The last words of people's full names with the token at which the first bearer is named.</summary>
    private static Dictionary<string, int> Surnames(List<NamedMention> mentions)
    {
        var surnames = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in mentions)
            if (mention.Kind == EntityKind.Person && NameForms.Words(mention.Name) is { Length: > 1 } parts) surnames.TryAdd(parts[^1], mention.Mention.Tokens.First);
        return surnames;
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
