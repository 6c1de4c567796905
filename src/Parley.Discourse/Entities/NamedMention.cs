using Parley.Language.Analysis;
using Parley.Text;

namespace Parley.Discourse.Entities;

/// <summary>A mention with its plain name and kind, while it is being grouped.</summary>
internal sealed record NamedMention(Mention Mention, string Name, EntityKind Kind)
{
    /// <summary>Takes the recogniser's names, trims possessives, and gives every name the kind that most of its mentions have.</summary>
    /// <remarks>The recogniser decides sentence by sentence; the vote heals a name that it took for another kind once.</remarks>
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
        return mentions.ConvertAll(mention => mention with { Kind = Winner(votes[mention.Name], mention.Kind) });
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
