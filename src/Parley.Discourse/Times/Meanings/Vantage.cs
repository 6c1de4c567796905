using Parley.Discourse.Times.Calendar;
using Parley.Discourse.Times.Lexicon;

namespace Parley.Discourse.Times.Meanings;

/// <summary>Where a relative expression is seen from.</summary>
/// <param name="Publication">The report's date, if known.</param>
/// <param name="Anchor">The date that the document mentioned last, if any.</param>
/// <param name="FrameYear">The year that opens the sentence ("In 1978, …"): months in it need no other year. Null if there is none.</param>
/// <param name="Tense">What the nearest verb says.</param>
internal readonly record struct Vantage(PartialDate? Publication, PartialDate? Anchor, int? FrameYear, Tense Tense)
{
    /// <summary>The date that an origin stands for.</summary>
    public PartialDate? At(Origin origin) => origin == Origin.Publication ? Publication : Anchor;

    /// <summary>The basis that a value counted from an origin has.</summary>
    public static TimeBasis Basis(Origin origin) => origin == Origin.Publication ? TimeBasis.Publication : TimeBasis.Document;

    /// <summary>Why nothing can be counted from an origin: it is unknown, or not known precisely enough.</summary>
    public string Lack(Origin origin) => (origin, At(origin)) switch
    {
        (Origin.Publication, null) => TimeNotes.NoPublication,
        (Origin.Publication, _) => TimeNotes.CoarsePublication,
        (_, null) => TimeNotes.NoAnchor,
        _ => TimeNotes.CoarseAnchor,
    };

    /// <summary>The verb puts the expression after publication.</summary>
    public bool IsFuture => Tense is Tense.Future or Tense.Present;
}
