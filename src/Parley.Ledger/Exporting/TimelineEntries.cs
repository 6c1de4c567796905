using System.Globalization;
using Parley.Ledgers.Words;
using Parley.Records;
using Parley.Telling;

namespace Parley.Ledgers.Exporting;

/// <summary>Finds what belongs on a time line: statements, moves, and events that happened between two who are named.</summary>
/// <remarks>
/// Statements inside others are left out, and events that a move already is. The same words of the same people are told once, at their earliest
/// date, however many articles have them; fewer than four words are the same only on the same date.
/// </remarks>
internal static class TimelineEntries
{
    private const int FewestWords = 4;

    /// <summary>The entries with all the articles that have them, by date and id.</summary>
    public static List<(TimelineEntry Entry, List<string> Sources)> Of(IEnumerable<ExportItem> items) =>
        [.. items.SelectMany(item => Statements(item).Concat(Moves(item)).Concat(Events(item)))
            .OrderBy(entry => entry.Date, StringComparer.Ordinal).ThenBy(entry => entry.Id, StringComparer.Ordinal)
            .GroupBy(KeyOf, StringComparer.Ordinal)
            .Select(same => (same.First(), same.Select(entry => entry.Source).Where(source => source.Length > 0).Distinct(StringComparer.Ordinal).ToList()))];

    private static string KeyOf(TimelineEntry entry)
    {
        var words = Folding.Words(entry.Words);
        return string.Join('\n', entry.Group, Folding.Line(entry.Headline), string.Join(' ', words), words.Count < FewestWords ? entry.Date : "");
    }

    private static IEnumerable<TimelineEntry> Statements(ExportItem item) =>
        from statement in item.Record.Statements
        where statement.Parent is null
        let headline = StatementLine.Of(item.Record, statement, item.LabelOf(statement.Source)?.Name).ToString()
        let entry = Entry(item, statement.Id, "statements", headline, item.Record.TextOf(statement), statement.Time)
        where entry is not null
        select entry;

    private static IEnumerable<TimelineEntry> Moves(ExportItem item)
    {
        var statuses = item.Record.Events.ToDictionary(each => each.Id, each => each.Status, StringComparer.Ordinal);
        foreach (var move in item.Record.Moves)
        {
            if (move.Event is { } own && statuses.GetValueOrDefault(own) is "denied" or "hypothetical") continue;
            if (Entry(item, move.Id, "moves", ActSentence.Of(item.Record, move with { Time = null }), item.Record.Words(move.Evidence), move.Time) is { } entry) yield return entry;
        }
    }

    private static IEnumerable<TimelineEntry> Events(ExportItem item)
    {
        var taken = item.Record.Moves.Select(move => move.Event).ToHashSet(StringComparer.Ordinal);
        foreach (var each in item.Record.Events)
        {
            if (taken.Contains(each.Id) || each.Source.Count == 0 || each.Target.Count == 0) continue;
            // Of what is long past, the day of publication tells nothing.
            if (each.Status != "actual" && !(each.Status == "historic" && IsDate(each.Time?.Value))) continue;
            if (Entry(item, each.Id, "events", ActSentence.Of(item.Record, each with { Time = null }), item.Record.Words(each.Trigger), each.Time) is { } entry) yield return entry;
        }
    }

    // An article without a date cannot stand on a time line.
    private static TimelineEntry? Entry(ExportItem item, string local, string group, string headline, string words, RecordTime? time)
    {
        var isTold = IsDate(time?.Value);
        if ((isTold ? time!.Value : IsDate(item.Record.Date) ? item.Record.Date : null) is not { } date) return null;
        var source = string.Join(", ", new[] { item.Record.Outlet, item.Record.Date, item.Record.Title }.Where(part => !string.IsNullOrEmpty(part)));
        return new TimelineEntry(date, item.IdOf(local), group, headline, words, isTold ? "" : "the date is that of publication", source);
    }

    // Weeks and ranges have no place in this format.
    private static bool IsDate(string? value) => value is not null && !value.Contains('/', StringComparison.Ordinal) && (value.Length is 4 or 7 or >= 10)
        && int.TryParse(value.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out _)
        && (value.Length == 4 || (value[4] == '-' && int.TryParse(value.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        && (value.Length < 10 || (value[7] == '-' && int.TryParse(value.AsSpan(8, 2), NumberStyles.None, CultureInfo.InvariantCulture, out _)));
}
