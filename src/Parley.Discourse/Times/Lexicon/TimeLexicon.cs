using System.Collections.Frozen;
using Parley.Discourse.Times.Calendar;
using Parley.Text.Tables;
using static Parley.Discourse.Times.Lexicon.TimeTable;

namespace Parley.Discourse.Times.Lexicon;

/// <summary>The words of data/times, read once on first use (about 20 kB); immutable and thread-safe.</summary>
internal sealed class TimeLexicon
{
    private readonly Dictionary<string, TimeWord> _building = new(StringComparer.OrdinalIgnoreCase);
    private readonly FrozenDictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> _words;

    private TimeLexicon()
    {
        AddCalendarWords();
        AddNumbers();
        AddSmallWords();
        foreach (var first in (string[][])[Modifiers.Beginnings, Days.Beginnings, Feasts.Beginnings, References.Beginnings,
            Frequencies.Beginnings])
            foreach (var form in first)
                Change(form, word => word with { BeginsPhrase = true });
        _words = _building.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The one instance.</summary>
    public static TimeLexicon Default { get; } = new();

    /// <summary>early, since, nearly, the end of …</summary>
    public PhraseTable<ModifierEntry> Modifiers { get; } = new("modifiers.tsv", 3, row => ModifierEntry.Of(row));

    /// <summary>yesterday, tonight …: days from publication and kind.</summary>
    public PhraseTable<(int Offset, string Kind)> Days { get; } = new("days.tsv", 3, row => (Number("days.tsv", row[1]), row[2]));

    /// <summary>Feasts: month and day.</summary>
    public PhraseTable<(int Month, int Day)> Feasts { get; } =
        new("feasts.tsv", 3, row => (Number("feasts.tsv", row[1]), Number("feasts.tsv", row[2])));

    /// <summary>ago, later, before …</summary>
    public PhraseTable<Step> Offsets { get; } =
        new("offsets.tsv", 3, row => new Step(Number("offsets.tsv", row[1]), Named<Origin>("offsets.tsv", row[2])));

    /// <summary>at the time, since then, recently …: whether an earlier date is meant, and the modifier.</summary>
    public PhraseTable<(bool Document, TimeModifier Modifier)> References { get; } = new("references.tsv", 3,
        row => (row[1] == "document", row[2] == "-" ? TimeModifier.None : Named<TimeModifier>("references.tsv", row[2])));

    /// <summary>weekly, daily …: an ISO 8601 duration.</summary>
    public PhraseTable<string> Frequencies { get; } = new("frequencies.tsv", 2, row => row[1]);

    /// <summary>What the tables say about a form, without regard to case; <see cref="TimeWord.None"/> if nothing.</summary>
    public TimeWord Find(ReadOnlySpan<char> form) => _words.TryGetValue(form, out var word) ? word : TimeWord.None;

    private void AddCalendarWords()
    {
        foreach (var row in Load("months.tsv", 3))
            Change(row[0], word => word with { Month = Number("months.tsv", row[1]), Support = Named<Support>("months.tsv", row[2]) });
        foreach (var row in Load("weekdays.tsv", 3))
            Change(row[0], word =>
                word with { Weekday = Number("weekdays.tsv", row[1]), Support = Named<Support>("weekdays.tsv", row[2]) });
        foreach (var row in Load("seasons.tsv", 3))
            Change(row[0], word => word with { Season = Number("seasons.tsv", row[1]), Support = Named<Support>("seasons.tsv", row[2]) });
        foreach (var row in Load("units.tsv", 4))
            Change(row[0], word => word with
            {
                Unit = Named<TimeUnit>("units.tsv", row[1]),
                UnitFactor = Number("units.tsv", row[2]),
                UnitPlural = row[3] == "plural",
            });
    }

    private void AddNumbers()
    {
        foreach (var row in Load("numerals.tsv", 3))
            Change(row[0], word => word with
            {
                Numeral = Number("numerals.tsv", row[1]),
                NumeralKind = Named<NumeralKind>("numerals.tsv", row[2]),
            });
        foreach (var row in Load("ordinals.tsv", 2))
            Change(row[0], word => word with { Ordinal = Number("ordinals.tsv", row[1]) });
    }

    private void AddSmallWords()
    {
        foreach (var row in Load("steps.tsv", 3))
            Change(row[0], word => word with { Step = new Step(Number("steps.tsv", row[1]), Named<Origin>("steps.tsv", row[2])) });
        foreach (var row in Load("dayparts.tsv", 2))
            Change(row[0], word => word with { DayPart = true, Clock = row[1] == "-" ? null : row[1] });
        foreach (var row in Load("tenses.tsv", 2))
            Change(row[0], word => word with { Tense = Named<Tense>("tenses.tsv", row[1]) });
        AddRoles("particles.tsv");
        AddRoles("clock.tsv");
        AddRoles("nouns.tsv");
    }

    private void AddRoles(string name)
    {
        foreach (var row in Load(name, 2))
            foreach (var role in TsvTable.Values(row[1] == ";" ? "" : row[1]))
                Change(row[0], word => word with { Roles = word.Roles | Named<Particle>(name, role) });
    }

    private void Change(string form, Func<TimeWord, TimeWord> change) =>
        _building[form] = change(_building.GetValueOrDefault(form, TimeWord.None));
}
