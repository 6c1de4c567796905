namespace Parley.Ledgers.Amending;

/// <summary>The fields that can be corrected, by what they are fields of.</summary>
internal static class AmendFields
{
    private static readonly string[] Forms = ["direct", "indirect", "mixed"];
    private static readonly string[] EntityTypes = ["person", "organization", "place", "group", "other"];
    private static readonly string[] Statuses = ["actual", "future", "hypothetical", "denied", "historic"];
    private static readonly string[] MoveKinds = ["offer", "accept", "reject", "counter", "demand", "condition", "concede", "withdraw", "mediate", "meet"];
    private static readonly string[] EventTypes =
    [
        "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
    ];

    private static readonly Dictionary<char, Dictionary<string, (AmendField Kind, string[]? Choices)>> All = new()
    {
        ['s'] = new(StringComparer.Ordinal)
        {
            ["source"] = (AmendField.Name, null), ["addressee"] = (AmendField.Name, null), ["medium"] = (AmendField.Name, null), ["content"] = (AmendField.Spans, null),
            ["cue"] = (AmendField.Spans, null), ["form"] = (AmendField.Choice, Forms), ["kind"] = (AmendField.Text, null), ["time"] = (AmendField.Time, null), ["negated"] = (AmendField.Truth, null),
        },
        ['v'] = new(StringComparer.Ordinal)
        {
            ["type"] = (AmendField.Choice, EventTypes), ["mode"] = (AmendField.Text, null), ["cameo"] = (AmendField.Text, null), ["source"] = (AmendField.Names, null),
            ["target"] = (AmendField.Names, null), ["status"] = (AmendField.Choice, Statuses), ["time"] = (AmendField.Time, null),
        },
        ['m'] = new(StringComparer.Ordinal)
        {
            ["kind"] = (AmendField.Choice, MoveKinds), ["actor"] = (AmendField.Name, null), ["toward"] = (AmendField.Names, null), ["issue"] = (AmendField.Texts, null), ["time"] = (AmendField.Time, null),
        },
        ['e'] = new(StringComparer.Ordinal)
        {
            ["name"] = (AmendField.Text, null), ["type"] = (AmendField.Choice, EntityTypes), ["country"] = (AmendField.Text, null), ["code"] = (AmendField.Text, null), ["role"] = (AmendField.Text, null),
        },
    };

    /// <summary>How a field is written.</summary>
    /// <exception cref="LedgerException">The item has no such field; the message names those that it has.</exception>
    public static AmendField Of(string local, string field) => Find(local, field).Kind;

    /// <summary>Refuses a value that the field cannot have.</summary>
    /// <exception cref="LedgerException">The message says what it can have.</exception>
    public static void Check(string local, string field, string? value)
    {
        var (kind, choices) = Find(local, field);
        if (choices is not null && !choices.Contains(value)) throw new LedgerException($"{field}: '{value}' is none of {string.Join(", ", choices)}");
        if (kind == AmendField.Truth && value is not ("true" or "false")) throw new LedgerException($"{field}: write true or false");
        if (kind == AmendField.Spans && SpanValues.Parse(value) is null) throw new LedgerException($"{field}: '{value}' is no list of spans; write it as 120-180 or 120-180,200-210, in characters from the start of the text");
        if (field is "kind" or "name" && value is null) throw new LedgerException($"{field}: cannot be empty");
    }

    private static (AmendField Kind, string[]? Choices) Find(string local, string field)
    {
        if (!All.TryGetValue(local[0], out var fields)) throw new LedgerException($"{local}: only statements, events, moves and entities are amended");
        return fields.TryGetValue(field, out var found)
            ? found
            : throw new LedgerException($"there is no field '{field}' to correct; there are {string.Join(", ", fields.Keys.Order(StringComparer.Ordinal))}");
    }
}
