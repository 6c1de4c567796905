using System.Data.Common;
using Dapper;
using Parley.Ledgers.Mapping;
using Parley.Ledgers.Storage;
using Parley.Ledgers.Words;
using Parley.Ledgers.Writing;

namespace Parley.Ledgers.Entities;

/// <summary>Says for the entities of a new article which known ones they are; what is not known becomes known.</summary>
/// <remarks>
/// Full names are settled before surnames, and descriptions by office last, so that an article explains itself. Runs in the transaction that
/// stores the article; keys of one article are asked for at once. The result depends on the order in which articles are stored.
/// </remarks>
internal sealed class EntityLinker(Database database, DbTransaction transaction)
{
    private const int MostCandidates = 4000;
    private const int OfficeDays = 400;
    private const int MostWordsOfOffice = 8;

    private static readonly InsertTarget KnownRows = Insert<Known>.Into("known");
    private static readonly InsertTarget Keys = new("known_key", ["name_key", "known_id"], [typeof(string), typeof(long)]) { Otherwise = "ON CONFLICT DO NOTHING" };
    private static readonly InsertTarget HeldOffices = new("known_office", ["office", "date", "known_id"], [typeof(string), typeof(string), typeof(long)]) { Otherwise = "ON CONFLICT DO NOTHING" };
    private static readonly InsertTarget Links = new("entity_known", ["article_id", "local_id", "known_id", "reason"], [typeof(long), typeof(string), typeof(long), typeof(string)]);

    private readonly SortedDictionary<long, Known> _created = [];
    private readonly List<object?[]> _keys = [];
    private readonly List<object?[]> _offices = [];
    private readonly List<object?[]> _links = [];
    private long _lastId = -1;

    private DbConnection Connection => database.Connection;

    /// <summary>Links the entities of an article that has just been stored.</summary>
    public void Link(RecordRows rows)
    {
        var forms = new List<(EntityRow Entity, NameForm Form)>();
        foreach (var entity in rows.Entities)
            if (NameForm.Of(entity.Name, entity.Type == "person") is { } form) forms.Add((entity, form));
        var named = forms.Where(each => each.Form.IsName).OrderByDescending(each => Math.Min(2, each.Form.Core.Count)).ThenBy(each => each.Form.Suffix is null ? 0 : 1).ToList();
        var keys = named.ConvertAll(each => NameKeys.Of(each.Entity, each.Form).ToList());
        var known = Candidates([.. keys.SelectMany(each => each).Distinct(StringComparer.Ordinal)]);
        var linked = new HashSet<long>();
        var inFull = new SortedSet<long>();
        for (var i = 0; i < named.Count; i++)
        {
            var (entity, form) = named[i];
            var id = LinkNamed(entity, form, keys[i], known, linked, rows.Article);
            linked.Add(id);
            if (entity.Type != "person" || form.Core.Count > 1) inFull.Add(id);
        }
        Flush();
        if (inFull.Count > 0) Execute($"UPDATE known SET articles = articles + 1 WHERE {database.Among("id", "@ids")}", new { ids = inFull.ToArray() });
        foreach (var (entity, form) in forms)
            if (!form.IsName && entity.Type == "person") LinkByOffice(entity, rows.Article);
        Flush();
    }

    private void Flush()
    {
        database.Insert(KnownRows, [.. _created.Values.Select(Insert<Known>.Values)], transaction);
        _created.Clear();
        foreach (var (target, rows) in new[] { (Keys, _keys), (HeldOffices, _offices), (Links, _links) })
        {
            database.Insert(target, rows, transaction);
            rows.Clear();
        }
    }

    private sealed record Candidate(string NameKey, long Id, string Name, string Type, string? Country, string? Wikidata, long RootId, long Articles);

    private KnownCandidates Candidates(List<string> keys)
    {
        var found = new KnownCandidates();
        if (keys.Count == 0) return found;
        var sql = $"""
            SELECT x.name_key AS NameKey, k.id AS Id, k.name AS Name, k.type AS Type, k.country AS Country, k.wikidata AS Wikidata, k.root_id AS RootId, k.articles AS Articles
            FROM known_key x JOIN known k ON k.id = x.known_id WHERE {database.Among("x.name_key", "@keys")}
            ORDER BY CASE WHEN substr(x.name_key, 1, 2) = 'p:' THEN 1 ELSE 0 END, k.id, x.name_key LIMIT {MostCandidates}
            """;
        foreach (var row in Connection.Query<Candidate>(sql, new { keys }, transaction))
            found.Add(row.NameKey, new Known { Id = row.Id, Name = row.Name, Type = row.Type, Country = row.Country, Wikidata = row.Wikidata, RootId = row.RootId, Articles = row.Articles });
        return found;
    }

    private long LinkNamed(EntityRow entity, NameForm form, List<string> keys, KnownCandidates known, HashSet<long> linked, ArticleRow article)
    {
        var (match, reason) = EntityMatcher.Choose(entity, form, keys, known, linked);
        var chosen = match is null ? Create(entity, form) : Complete(match, entity, form, known);
        foreach (var key in keys.Where(key => !known.Has(key, chosen.Id)))
        {
            _keys.Add([key, chosen.Id]);
            known.Add(key, chosen);
        }
        if (Offices.Of(entity.Role, entity.Country ?? chosen.Country) is { } office && article.Date is { } date && entity.Type == "person")
            _offices.Add([office, date, chosen.Id]);
        Store(entity, chosen.Id, reason);
        return chosen.Id;
    }

    private Known Create(EntityRow entity, NameForm form)
    {
        if (_lastId < 0) _lastId = Connection.ExecuteScalar<long>("SELECT COALESCE(MAX(id), 0) FROM known", transaction: transaction);
        var id = ++_lastId;
        var known = new Known { Id = id, Name = NameTables.Find(entity.Type, entity.Country, form)?.Name ?? entity.Name, Type = entity.Type, Country = entity.Country, Wikidata = entity.Wikidata, RootId = id };
        _created.Add(id, known);
        return known;
    }

    // What is known grows: a fuller name, unless it hides the first one ("B. Hussein ..."), a country that nobody told before.
    private Known Complete(Known match, EntityRow entity, NameForm form, KnownCandidates known)
    {
        var listed = NameTables.Find(match.Type, match.Country, match.Form!)?.Name;
        var isFuller = listed is null && match.Type == entity.Type && IsFuller(form.Core, match.Form!.Core, entity.Type == "person");
        var better = match with
        {
            Name = isFuller ? NameTables.Find(entity.Type, entity.Country, form)?.Name ?? entity.Name : match.Name,
            Country = match.Country ?? entity.Country,
            Wikidata = match.Wikidata ?? entity.Wikidata,
        };
        if (better.Name == match.Name && better.Country == match.Country && better.Wikidata == match.Wikidata) return match;
        if (_created.ContainsKey(better.Id)) _created[better.Id] = better;
        else Execute("UPDATE known SET name = @Name, country = @Country, wikidata = @Wikidata WHERE id = @Id", better);
        known.Replace(better);
        return better;
    }

    private static bool IsFuller(List<string> name, List<string> than, bool isPerson)
    {
        if (isPerson && than.Count > 1 && name.Count > 1 && (name[0].Length == 1) != (than[0].Length == 1)) return than[0].Length == 1;
        return name.Count > than.Count;
    }

    private void LinkByOffice(EntityRow entity, ArticleRow article)
    {
        if (Offices.Of(entity.Role ?? entity.Name, entity.Country) is not { } office || !IsDefinite(entity.Name) || Folding.Words(entity.Name).Count > MostWordsOfOffice) return;
        if (!DateOnly.TryParseExact(article.Date, "yyyy-MM-dd", out var day)) return;
        var from = day.AddDays(-Math.Min(OfficeDays, day.DayNumber)).ToString("yyyy-MM-dd", null);
        var to = day.AddDays(Math.Min(OfficeDays, DateOnly.MaxValue.DayNumber - day.DayNumber)).ToString("yyyy-MM-dd", null);
        const string Sql = """
            SELECT MIN(o.known_id) FROM known_office o JOIN known k ON k.id = o.known_id
            WHERE o.office = @office AND o.date >= @from AND o.date <= @to GROUP BY k.root_id
            """;
        if (Connection.Query<long>(Sql, new { office, from, to }, transaction).AsList() is [var holder]) Store(entity, holder, "office");
    }

    // "a minister" is any; "the foreign minister" and "Egypt's president" are one.
    private static bool IsDefinite(string name) =>
        !name.StartsWith("a ", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("an ", StringComparison.OrdinalIgnoreCase)
        && !name.StartsWith("no ", StringComparison.OrdinalIgnoreCase);

    private void Store(EntityRow entity, long known, string reason) => _links.Add([entity.ArticleId, entity.LocalId, known, reason]);

    private void Execute(string sql, object row) => Connection.Execute(sql, row, transaction);
}
