using Parley.Discourse.Times.Lexicon;

namespace Parley.Discourse.Times.Meanings;

/// <summary>The date that the document mentioned last: at the time, since then.</summary>
internal sealed record AnchorMeaning : Meaning
{
    public override Resolution Resolve(in Vantage from) => Resolution.AtOr(from.Anchor, TimeBasis.Document, from.Lack(Origin.Document));
}
