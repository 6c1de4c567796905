using Parley.Discourse.Times.Calendar;
using Parley.Discourse.Times.Lexicon;

namespace Parley.Discourse.Times.Meanings;

/// <summary>So many units from publication or from the document's date: last week, yesterday, two years ago, three days later.</summary>
/// <remarks>
/// The value has the precision of the unit: "two years ago" is a year, "three weeks ago" an ISO week. When the amount is approximate the
/// value is one step coarser than the unit (day, week, month, year; years stay years): "about three weeks ago" is a month, "nearly two
/// years ago" the year 2022 when written in February 2024. Hours move a date by their whole days; less is the day itself.
/// </remarks>
internal sealed record ShiftMeaning(long Count, TimeUnit Unit, Origin Origin, bool Coarse = false) : Meaning
{
    private const int DaysInWeek = 7;

    public override Resolution Resolve(in Vantage from)
    {
        if (from.At(Origin) is not { } origin || origin.To(Unit.Precision()) is null) return Resolution.Unknown(from.Lack(Origin));
        var moved = Coarse && Unit == TimeUnit.Week && origin.Precision == Precision.Day
            ? origin.Shift(Count * DaysInWeek, TimeUnit.Day)
            : origin.Shift(Count, Unit);
        if (Coarse && Unit >= TimeUnit.Day) moved = moved?.To(Unit.Precision().Coarser());
        return Resolution.AtOr(moved, Vantage.Basis(Origin), TimeNotes.OutOfRange);
    }
}
