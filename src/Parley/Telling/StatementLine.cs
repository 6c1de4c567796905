using Parley.Records;

namespace Parley.Telling;

/// <summary>Who says it, in the text's own words: <c>Anna Lind — did not say (negated) → the envoy</c>. All lists, tables and graphs take it from here.</summary>
/// <param name="Who">Who says it.</param>
/// <param name="Cue">The words of saying as they stand in the text; empty when there are none.</param>
/// <param name="Note">What must not be overlooked: <c>negated</c>, <c>denial</c>, <c>doubt</c>, <c>refusal</c>; <c>null</c> for nothing.</param>
/// <param name="Whom">Who is told; <c>null</c> when the text does not tell.</param>
public sealed record StatementLine(string Who, string Cue, string? Note, string? Whom)
{
    /// <summary>What stands for a speaker that the text does not name.</summary>
    public const string Nobody = "Speaker not named";

    /// <summary>The line of a statement of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="who">The speaker's name where it is not the record's; <c>null</c> for that of the record.</param>
    public static StatementLine Of(Record record, Statement statement, string? who = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(statement);
        return Of(who ?? statement.Source?.Name, record.Words(statement.Cue), statement.Form, statement.Negated, statement.Addressee?.Name);
    }

    /// <summary>The line of a statement as a ledger has it.</summary>
    /// <param name="who">The speaker; <c>null</c> or empty for nobody.</param>
    /// <param name="cue">The words of saying as they stand; <c>null</c> or empty for none.</param>
    /// <param name="form">Its form.</param>
    /// <param name="isNegated">Whether the article says that it was not said.</param>
    /// <param name="whom">Who is told; <c>null</c> or empty for nobody.</param>
    public static StatementLine Of(string? who, string? cue, string form, bool isNegated, string? whom) => new(
        OneLine(who) is { Length: > 0 } name ? name : Nobody,
        OneLine(cue).TrimEnd(':'),
        NoteOf(Stance.Of(cue, form, isNegated)),
        OneLine(whom) is { Length: > 0 } told ? told : null);

    /// <summary>The cue and the note, as they follow the speaker's name: <c>did not say (negated)</c>; may be empty.</summary>
    public string Does => (Cue.Length == 0 ? "" : Cue) + (Note is null ? "" : (Cue.Length == 0 ? "" : " ") + $"({Note})");

    /// <inheritdoc/>
    public override string ToString() => Who + (Does.Length == 0 ? "" : " — " + Does) + (Whom is null ? "" : " → " + Whom);

    /// <summary>What must be said about a statement that is not simply put forward, such as <c>the article says that this was not decided: “has not signed”</c>.</summary>
    /// <param name="record">The record.</param>
    /// <param name="statement">The statement.</param>
    /// <returns><c>null</c> for nothing.</returns>
    public static string? Explain(Record record, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var stance = Stance.Of(record, statement);
        var what = stance switch
        {
            Stance.Negated => $"the article says that this was not {NotDone(statement.Kind)}",
            Stance.Denies => "the speaker denies or rejects this",
            Stance.Doubts => "the speaker doubts this",
            Stance.Refuses => "the speaker refuses this",
            _ => null,
        };
        return what is null ? null : OneLine(record.Words(statement.Cue)) is { Length: > 0 } cue ? $"{what}: “{cue}”" : what;
    }

    private static string NotDone(string kind) => kind switch
    {
        "thinks" => "thought or known",
        "intends" => "wanted or planned",
        "asks" => "asked for",
        "decrees" => "decided or done",
        "reports" => "reported",
        _ => "said",
    };

    private static string? NoteOf(string? stance) => stance switch
    {
        Stance.Negated => "negated",
        Stance.Denies => "denial",
        Stance.Doubts => "doubt",
        Stance.Refuses => "refusal",
        _ => null,
    };

    private static string OneLine(string? words) => string.Join(' ', (words ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
