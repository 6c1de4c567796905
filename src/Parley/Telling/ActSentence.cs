using Parley.Records;
using Parley.Text;

namespace Parley.Telling;

/// <summary>Tells an event or a move in a sentence: <c>Korvania rejected a request for a ceasefire (23 July 1978)</c>.</summary>
/// <remarks>Report, page, search, tracks and time line all take their sentences from here.</remarks>
public static class ActSentence
{
    /// <summary>The sentence of an event: with the text's own verb where that stands between who acts and whom, else with the verb of its type and the text's words in quotation marks.</summary>
    public static string Of(Record record, RecordEvent e)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(e);
        var words = OneLine(record.Words(e.Trigger));
        if (OwnVerb(record, e) is { } own) return $"{Upper(NameOf(e.Source[0].Name))} {own} {NameOf(e.Target[0].Name)}{At(e.Time?.Value)}";
        return Of(new Act { Kind = e.Type, Mode = e.Mode, Actors = Names(e.Source), Toward = Names(e.Target), Words = words, Status = e.Status, Time = e.Time?.Value });
    }

    /// <summary>The sentence of a move.</summary>
    public static string Of(Record record, RecordMove move)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(move);
        var status = move.Event is { } id ? record.Events.FirstOrDefault(e => e.Id == id)?.Status : null;
        return Of(new Act { Kind = move.Kind, Actors = [move.Actor.Name], Toward = Names(move.Toward), Issues = move.Issue, Status = status ?? "actual", Time = move.Time?.Value });
    }

    /// <summary>The sentence of an event or move of which the names are known.</summary>
    public static string Of(Act act)
    {
        ArgumentNullException.ThrowIfNull(act);
        List<string> actors = [.. act.Actors.Select(OneLine).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];
        List<string> toward = [.. act.Toward.Select(OneLine).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];
        List<string> issues = [.. act.Issues.Select(OneLine).Where(issue => issue.Length > 0)];
        var isMutual = actors.Count > 1 && toward.Count > 1 && actors.ToHashSet(StringComparer.Ordinal).SetEquals(toward);
        toward.RemoveAll(actors.Contains);
        // "Rejected Orr's request for talks" tells already whom.
        toward.RemoveAll(name => issues.Exists(issue => Holds(issue, name)));
        var has = isMutual ? ActTable.Mutual : (toward.Count, issues.Count) switch { (0, 0) => ActTable.Alone, (_, 0) => ActTable.Whom, (0, _) => ActTable.What, _ => ActTable.Both };
        var verbs = ActTable.Find(act.Kind, act.Mode, has) ?? ActTable.Find(act.Kind, act.Mode, ActTable.Alone) ?? (act.Kind.ToLowerInvariant(), act.Kind.ToLowerInvariant());
        var told = InTime(act.Status, verbs).Replace("{whom}", List(toward), StringComparison.Ordinal).Replace("{what}", List(issues, isName: false), StringComparison.Ordinal);
        var words = act.Words is { } own && OneLine(own) is { Length: > 0 } line && !IsTold(told, line) ? $": “{line}”" : "";
        return $"{(actors.Count == 0 ? "Somebody" : Upper(List(actors)))} {told}{words}{At(act.Time)}";
    }

    /// <summary>What became of it, in words: <c>happened</c>, <c>planned</c>, <c>possible</c>, <c>did not happen</c>, <c>happened earlier</c>.</summary>
    public static string StatusOf(string status) => status switch
    {
        "actual" => "happened",
        "future" => "planned",
        "hypothetical" => "possible",
        "denied" => "did not happen",
        "historic" => "happened earlier",
        _ => status,
    };

    private static string InTime(string status, (string Past, string Infinitive) verbs) => status switch
    {
        "future" => "will " + verbs.Infinitive,
        "hypothetical" => "would " + verbs.Infinitive,
        "denied" => "did not " + verbs.Infinitive,
        "historic" => "earlier " + verbs.Past,
        _ => verbs.Past,
    };

    // One verb between one who acts and one whom, and nothing else between them: "Korvania shelled Valdia".
    private static string? OwnVerb(Record record, RecordEvent e)
    {
        if (e is not { Status: "actual", Source: [{ Spans: [var who] }], Target: [{ Spans: [var whom] }], Trigger: [var verb] }) return null;
        var whole = new TextSpan(0, record.Text.Length);
        if (!whole.Contains(who) || !whole.Contains(whom) || !whole.Contains(verb)) return null;
        var own = verb.Of(record.Text).ToString();
        if (who.End > verb.Start || verb.End > whom.Start || !own.EndsWith("ed", StringComparison.Ordinal) || !own.All(char.IsAsciiLetterLower)) return null;
        var before = record.Text[who.End..verb.Start];
        var after = record.Text[verb.End..whom.Start];
        return before.Trim().Length == 0 && after.Trim() is "" or "the" && !before.Contains('\n') && !after.Contains('\n') ? own : null;
    }

    private static List<string> Names(IReadOnlyList<RecordActor> actors) => [.. actors.Select(actor => actor.Name)];

    private static string List(List<string> parts, bool isName = true)
    {
        var told = isName ? parts.ConvertAll(NameOf) : parts;
        return told.Count < 2 ? string.Concat(told) : $"{string.Join(", ", told.Take(told.Count - 1))} and {told[^1]}";
    }

    private static string NameOf(string name) => OneLine(name);

    private static bool Holds(string issue, string name)
    {
        var last = name.Split(' ')[^1];
        var at = issue.IndexOf(last, StringComparison.Ordinal);
        return last.Length > 2 && at >= 0 && (at == 0 || !char.IsLetter(issue[at - 1])) && (at + last.Length == issue.Length || !char.IsLetter(issue[at + last.Length]));
    }

    private static bool IsTold(string told, string words) => words.Length > 2 && told.Split(' ').Contains(words, StringComparer.OrdinalIgnoreCase);

    private static string At(string? time) => time is null ? "" : $" ({DateWords.Of(time)})";

    private static string Upper(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string OneLine(string words) => string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
