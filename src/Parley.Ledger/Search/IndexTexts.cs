using Parley.Ledgers.Mapping;

namespace Parley.Ledgers.Search;

/// <summary>Says which words of a record lead to which of its items.</summary>
internal static class IndexTexts
{
    /// <summary>The number of an item in the index.</summary>
    public static long Number(ItemKind kind, long id) => id * 4 + (int)kind;

    public static IndexText Of(ArticleRow article) => new IndexText()
        .Add(article.Title).Add(article.Text)
        .Add(SearchField.Outlet, article.Outlet).Add(SearchField.Author, article.Author).Add(SearchField.Title, article.Title);

    public static IndexText Of(StatementRow statement, ArticleRow article) => new IndexText()
        .Add(statement.Content)
        .Add(SearchField.Speaker, statement.SourceName).Add(SearchField.Addressee, statement.AddresseeName)
        .Add(SearchField.Medium, statement.MediumName).Add(SearchField.Form, statement.Form).Add(SearchField.Kind, statement.Kind)
        .Add(SearchField.Relation, statement.RelationKind).Add(SearchField.Outlet, article.Outlet);

    public static IndexText Of(EventRow item, ArticleRow article, IEnumerable<PartyRow> parties) => AddParties(
        new IndexText()
            .Add(item.Evidence)
            .Add(SearchField.Type, item.Type).Add(SearchField.Type, item.Mode).Add(SearchField.Type, item.Cameo)
            .Add(SearchField.Status, item.Status).Add(SearchField.Place, item.PlaceName).Add(SearchField.Outlet, article.Outlet),
        parties);

    public static IndexText Of(MoveRow move, ArticleRow article, IEnumerable<PartyRow> parties)
    {
        var text = new IndexText().Add(move.Evidence).Add(SearchField.Kind, move.Kind).Add(SearchField.Outlet, article.Outlet);
        foreach (var issue in move.Issues.Split(';')) text.Add(SearchField.Issue, issue);
        return AddParties(text, parties);
    }

    private static IndexText AddParties(IndexText text, IEnumerable<PartyRow> parties)
    {
        foreach (var party in parties) text.Add(SearchField.Actor, party.Name).Add(SearchField.Actor, party.Code);
        return text;
    }
}
