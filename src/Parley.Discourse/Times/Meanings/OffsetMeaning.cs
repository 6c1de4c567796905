using Parley.Discourse.Times.Calendar;

namespace Parley.Discourse.Times.Meanings;

/// <summary>So many units before or after another expression: two days before Christmas.</summary>
internal sealed record OffsetMeaning(long Count, TimeUnit Unit, Meaning Other) : Meaning
{
    public override Resolution Resolve(in Vantage from)
    {
        var other = Other.Resolve(from);
        var edge = Count < 0 ? other.Start : other.End ?? other.Start;
        if (edge is not { } origin) return Resolution.Unknown(other.Note ?? TimeNotes.EventAnchor);
        if (origin.To(Unit.Precision()) is null) return Resolution.Unknown(TimeNotes.CoarseAnchor);
        return Resolution.AtOr(origin.Shift(Count, Unit), other.Basis, TimeNotes.OutOfRange);
    }
}
