using System.Globalization;
using Dapper;
using Parley.Ledgers.Amending;
using Parley.Ledgers.Entities;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Search;

/// <summary>Writes a query as a condition of SQL for one kind of item. Every value from outside becomes a parameter.</summary>
/// <remarks>A field that a kind does not have never holds for it. In the condition, <c>i</c> is the item and <c>a</c> its article.</remarks>
/// <param name="database">The ledger.</param>
/// <param name="kind">The kind of items.</param>
/// <param name="isAmended">Whether reports that people rejected are no origins.</param>
internal sealed class QuerySql(Database database, ItemKind kind, bool isAmended)
{
    private const string Never = "1 = 0";
    private const string Always = "1 = 1";

    /// <summary>The values.</summary>
    public DynamicParameters Parameters { get; } = new();

    /// <summary>The condition, or <c>null</c> when it can never hold.</summary>
    public string? Condition(QueryNode query) => Write(query) is var sql && sql == Never ? null : sql;

    private string Write(QueryNode node) => node switch
    {
        AndNode and => Join(and.Parts, " AND ", Always, Never),
        OrNode or => Join(or.Parts, " OR ", Never, Always),
        NotNode not => Write(not.Part) switch { Never => Always, Always => Never, var sql => $"NOT ({sql})" },
        KindNode wanted => wanted.Kind == kind ? Always : Never,
        WordsNode words => Words(words),
        KnownNode known => Known(known),
        OriginNode origin => Origin(origin),
        RangeNode range => Range(range),
        _ => throw new InvalidOperationException($"The query has a part {node.GetType().Name} that has no SQL."),
    };

    private string Join(IReadOnlyList<QueryNode> parts, string link, string neutral, string absorbing)
    {
        var written = parts.Select(Write).Where(sql => sql != neutral).ToList();
        if (written.Contains(absorbing, StringComparer.Ordinal)) return absorbing;
        return written.Count switch { 0 => neutral, 1 => written[0], _ => string.Join(link, written.Select(sql => $"({sql})")) };
    }

    private string Words(WordsNode node)
    {
        if (node.Field is { } field && !field.Kinds.Contains(kind)) return Never;
        return $"i.id IN ({Matches(kind, node.Field, node.Words, node.IsPrefix)})";
    }

    // The number in the index is four times the id plus the kind (see IndexTexts).
    private string Matches(ItemKind of, SearchField? field, IReadOnlyList<string> words, bool isPrefix)
    {
        var signed = field is null ? words : [.. words.Select(field.Sign)];
        var match = database.MatchQuery(Parameter(database.MatchExpression(signed, isPrefix)));
        return $"SELECT m.id / 4 FROM ({match}) m WHERE m.id % 4 = {(int)of}";
    }

    private string Known(KnownNode node)
    {
        if (!node.Field.Kinds.Contains(kind)) return Never;
        var root = Parameter(KnownReader.RootOf(database, node.Id));
        if (kind != ItemKind.Statement)
            return $"""
                EXISTS (SELECT 1 FROM party p JOIN entity_known l ON l.article_id = p.article_id AND l.local_id = p.entity JOIN known k ON k.id = l.known_id
                    WHERE p.article_id = i.article_id AND p.owner = i.local_id AND k.root_id = {root})
                """;
        var entity = $"i.{node.Field.Name switch { "speaker" => "source", var name => name }}_entity";
        // Under NOT, too, a statement without a speaker is not the entity's.
        return $"{entity} IS NOT NULL AND (i.article_id, {entity}) IN (SELECT l.article_id, l.local_id FROM entity_known l JOIN known k ON k.id = l.known_id WHERE k.root_id = {root})";
    }

    private string Origin(OriginNode node)
    {
        if (kind != ItemKind.Statement) return Never;
        return $"""
            i.claim_id IN (
                SELECT o.claim_id FROM statement o JOIN article oa ON oa.id = o.article_id
                WHERE o.id IN ({Matches(ItemKind.Statement, SearchField.Outlet, node.Words, false)}) AND oa.superseded_by IS NULL{Kept("o")}
                AND NOT EXISTS (
                    SELECT 1 FROM statement e JOIN article ea ON ea.id = e.article_id
                    WHERE e.claim_id = o.claim_id AND ea.superseded_by IS NULL{Kept("e")}
                    AND (COALESCE(ea.date, '~'), e.id) < (COALESCE(oa.date, '~'), o.id)))
            """;
    }

    private string Kept(string statement) => isAmended ? " AND " + Rejections.None(statement) : "";

    private string Range(RangeNode range)
    {
        var column = (range.Field, kind) switch
        {
            (RangeField.Date, _) => "a.date",
            (RangeField.Time, not ItemKind.Article) => "i.time_value",
            (RangeField.Confidence, ItemKind.Statement or ItemKind.Event) => "i.confidence",
            _ => null,
        };
        if (column is null) return Never;
        var ends = new List<string>();
        if (range.Field == RangeField.Confidence)
        {
            if (range.From is { } low) ends.Add($"{column} >= {Parameter(double.Parse(low, CultureInfo.InvariantCulture))}");
            if (range.To is { } high) ends.Add($"{column} <= {Parameter(double.Parse(high, CultureInfo.InvariantCulture))}");
        }
        else
        {
            if (range.From is { } from) ends.Add($"{column} >= {Parameter(from)}");
            if (range.To is { } to) ends.Add($"substr({column}, 1, {to.Length.ToString(CultureInfo.InvariantCulture)}) <= {Parameter(to)}");
        }
        // COALESCE: what has no date is outside every range, under NOT too.
        return $"COALESCE({string.Join(" AND ", ends)}, {(database.Dialect == "sqlite" ? "0" : "false")})";
    }

    private string Parameter(object value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"@p{Parameters.ParameterNames.Count()}");
        Parameters.Add(name, value);
        return name;
    }
}
