using System.Globalization;
using Parley.Ledgers.Mapping;

namespace Parley.Ledgers.Amending;

/// <summary>Applies corrections to stored rows, as <see cref="RecordAmender"/> does to whole records: of one item only that is cheaper.</summary>
/// <param name="text">Gives the text of the row's article; asked only when offsets are corrected.</param>
internal sealed class RowAmender(Func<string> text)
{
    private const string Separator = "; ";

    /// <summary>The statement as people see it.</summary>
    public StatementRow Apply(StatementRow row, ItemAmendments amendments)
    {
        foreach (var each in amendments.Corrections) row = Correct(row, each.Field!, each.Value);
        return row with { Confidence = 1 };
    }

    /// <summary>The event as people see it, with its parties.</summary>
    public static (EventRow Row, IReadOnlyList<PartyRow> Parties) Apply(EventRow row, IReadOnlyList<PartyRow> parties, ItemAmendments amendments)
    {
        foreach (var each in amendments.Corrections)
        {
            row = Correct(row, each.Field!, each.Value);
            if (each.Field is "source" or "target") parties = Replace(parties, row.ArticleId, row.LocalId, each.Field, Parts(each.Value));
        }
        return (row with { Confidence = 1 }, parties);
    }

    /// <summary>The move as people see it, with its parties.</summary>
    public static (MoveRow Row, IReadOnlyList<PartyRow> Parties) Apply(MoveRow row, IReadOnlyList<PartyRow> parties, ItemAmendments amendments)
    {
        foreach (var each in amendments.Corrections)
        {
            row = Correct(row, each.Field!, each.Value);
            if (each.Field is "actor") parties = Replace(parties, row.ArticleId, row.LocalId, each.Field, each.Value is { } name ? [name] : []);
            if (each.Field is "toward") parties = Replace(parties, row.ArticleId, row.LocalId, each.Field, Parts(each.Value));
        }
        return (row, parties);
    }

    private StatementRow Correct(StatementRow row, string field, string? value) => field switch
    {
        "source" => row with { SourceName = value, SourceEntity = null, SourceSpans = value is null ? null : "[]" },
        "addressee" => row with { AddresseeName = value, AddresseeEntity = null },
        "medium" => row with { MediumName = value, MediumEntity = null },
        "content" => row with { Content = Words(value), ContentSpans = Spans(value) ?? "[]" },
        "cue" => row with { Cue = value is null ? null : Words(value), CueSpans = Spans(value) },
        "form" => row with { Form = value! },
        "kind" => row with { Kind = value! },
        "time" => row with { TimeText = value, TimeValue = value },
        "negated" => row with { Negated = value == "true" ? 1 : 0 },
        _ => row,
    };

    private static EventRow Correct(EventRow row, string field, string? value) => field switch
    {
        "type" => row with { Type = value! },
        "mode" => row with { Mode = value },
        "cameo" => row with { Cameo = value },
        "source" => row with { Sources = string.Join(Separator, Parts(value)) },
        "target" => row with { Targets = string.Join(Separator, Parts(value)) },
        "status" => row with { Status = value! },
        "time" => row with { TimeText = value, TimeValue = value },
        _ => row,
    };

    private static MoveRow Correct(MoveRow row, string field, string? value) => field switch
    {
        "kind" => row with { Kind = value! },
        "actor" => row with { Actor = value ?? "" },
        "toward" => row with { Toward = string.Join(Separator, Parts(value)) },
        "issue" => row with { Issues = string.Join(Separator, Parts(value)) },
        "time" => row with { TimeText = value, TimeValue = value },
        _ => row,
    };

    private static List<PartyRow> Replace(IReadOnlyList<PartyRow> parties, long article, string owner, string side, string[] names)
    {
        var left = parties.Where(party => party.Side != side).ToList();
        for (var i = 0; i < names.Length; i++)
            left.Add(new PartyRow { ArticleId = article, Owner = owner, Side = side, Position = i + 1, Name = names[i], Spans = "[]" });
        return left;
    }

    private static string[] Parts(string? value) => RecordAmender.Parts(value);

    private string Words(string? value) => SpanValues.Parse(value) is { } spans ? SpanWords.Of(text(), spans) : "";

    private static string? Spans(string? value) => SpanValues.Parse(value) is { } spans
        ? $"[{string.Join(',', spans.Select(span => string.Create(CultureInfo.InvariantCulture, $"[{span.Start},{span.End}]")))}]"
        : null;
}
