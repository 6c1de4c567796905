using Parley.Discourse.Entities;
using Parley.Language.Analysis;
using Parley.Text;
using Parley.Text.Pipeline;

namespace Parley.Discourse.Statements;

/// <summary>Names the speaker of each source: the entity whose name stands in it, else the words themselves.</summary>
/// <remarks>A stand-in until coreference tells who pronouns and descriptions are.</remarks>
public sealed class SpeakerFiller : IStatementFiller
{
    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(AnalyzedText), typeof(EntityLayer)];

    /// <inheritdoc/>
    public void Fill(Document document, ReportedStatement[] statements)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(statements);
        var entities = document.Get<EntityLayer>();
        for (var i = 0; i < statements.Length; i++)
            if (statements[i].Source.Count > 0)
                statements[i] = statements[i] with { Speaker = Speaker(document.Text, entities, statements[i].Source) };
    }

    private static Party Speaker(string text, EntityLayer entities, IReadOnlyList<TextSpan> source)
    {
        var entity = EntityIn(entities, source);
        return new Party(source, entity is { } index ? entities.Entities[index].Name : OnOneLine(source[0].Of(text)), entity);
    }

    /// <summary>The one person named in the source, else the first entity named.</summary>
    private static int? EntityIn(EntityLayer entities, IReadOnlyList<TextSpan> source)
    {
        int? first = null, person = null;
        for (var i = 0; i < entities.Entities.Count; i++)
        {
            if (!IsIn(entities.Entities[i], source)) continue;
            first ??= i;
            if (entities.Entities[i].Type == EntityType.Person) person ??= i;
        }
        return person ?? first;
    }

    private static bool IsIn(Entity entity, IReadOnlyList<TextSpan> source)
    {
        foreach (var mention in entity.Mentions)
            foreach (var span in source)
                if (span.Contains(mention.Span))
                    return true;
        return false;
    }

    private static string OnOneLine(ReadOnlySpan<char> words) => string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
