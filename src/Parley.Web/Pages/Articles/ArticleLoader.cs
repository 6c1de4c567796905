using Microsoft.AspNetCore.Http;
using Parley.Ledgers;
using Parley.Records;
using Parley.Telling;
using Parley.Text;
using Parley.Web.Marking;

namespace Parley.Web.Pages.Articles;

/// <summary>Makes the page of an article from the ledger.</summary>
internal static class ArticleLoader
{
    private static readonly char[] Comma = [','];

    /// <summary>The article that the address names, with its state: <c>item</c> is chosen, <c>words</c> at <c>at</c> are shown, layers of <c>hide</c> are off.</summary>
    public static ArticleModel Load(Ledger ledger, HttpContext http)
    {
        var query = http.Request.Query;
        var key = (string)http.Request.RouteValues["key"]!;
        var model = Of(ledger, key, query["item"], query["words"], int.TryParse(query["at"], out var at) ? at : null);
        return model with { Hidden = query["hide"].SelectMany(value => (value ?? "").Split(Comma, StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal) };
    }

    /// <summary>An article, with an item of it chosen or with words to be shown.</summary>
    public static ArticleModel Of(Ledger ledger, string key, string? item, string? words, int? at)
    {
        var stored = ledger.ReadArticle(key);
        var record = stored.Record.ToRecord();
        var tree = new StatementTree(record.Statements);
        if (item is not null && !Has(record, item)) throw new LedgerException($"{item}: the article has no such statement, event or move, or it was rejected");
        var (found, place) = WordsFinder.Find(record.Text, words, at);
        return new ArticleModel
        {
            Stored = stored,
            Record = record,
            Tree = tree,
            Item = item,
            Words = found,
            Paragraphs = Paragraphs(record, tree, item, place),
            Claim = item is ['s', ..] && stored.Newest.Article == stored.Record.Article ? Claim(ledger, $"{stored.Record.Article}:{item}") : null,
        };
    }

    private static bool Has(Record record, string item) =>
        record.Statements.Any(s => s.Id == item) || record.Events.Any(e => e.Id == item) || record.Moves.Any(m => m.Id == item) || record.Entities.Any(e => e.Id == item);

    private static ClaimLine? Claim(Ledger ledger, string statement) =>
        ledger.Lineage(statement, 1) is [var claim] && (claim.Outlets > 1 || claim.Denials.Count > 0)
            ? new ClaimLine(statement, claim.Outlets, claim.IndependentOrigins, claim.Denials.Count)
            : null;

    private static List<MarkedParagraph> Paragraphs(Record record, StatementTree tree, string? item, TextSpan? place)
    {
        var marks = RecordMarks.Of(record, tree);
        if (item is not null)
            marks.AddRange(marks.FindAll(mark => mark.Owner == item && mark.Role is (MarkRole.Content or MarkRole.Event or MarkRole.Move or MarkRole.Name))
                .Select(mark => mark with { Role = MarkRole.Chosen }));
        if (place is { } words) marks.Add(new TextMark(words, "words", MarkRole.Hit));
        var numbers = record.Statements.Select(s => (Statement: s, Place: RecordMarks.NumberPlace(record, s))).Where(pair => pair.Place is not null)
            .ToLookup(pair => pair.Place!.Value, pair => new StatementNumber(pair.Statement.Id, pair.Statement.Confidence < Sureness.Doubtful, pair.Statement.Id == item));
        var moves = record.Moves.Where(move => move.Evidence.Count > 0).ToLookup(move => move.Evidence[0].Start);
        var blocks = TextParts.Of(record.Text);
        // Marks begin in order, so each paragraph looks only at those that may lie in it.
        var sorted = marks.OrderBy(mark => mark.Span.Start).ToList();
        var next = 0;
        var open = new List<TextMark>();
        var paragraphs = new List<MarkedParagraph>();
        foreach (var block in blocks)
        {
            open.RemoveAll(mark => mark.Span.End <= block.Start);
            while (next < sorted.Count && sorted[next].Span.Start < block.End) open.Add(sorted[next++]);
            var isTitle = paragraphs.Count == 0 && record.Title is { } title && block.Of(record.Text).Trim().SequenceEqual(title.AsSpan().Trim());
            var own = moves.Where(group => group.Key >= block.Start && group.Key < block.End).SelectMany(group => group);
            paragraphs.Add(new MarkedParagraph(isTitle, TextCutter.Cut(record.Text, block, open, numbers), [.. own]));
        }
        return paragraphs;
    }
}
