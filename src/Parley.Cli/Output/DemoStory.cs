using System.Globalization;
using Parley.Cli.Terminal;
using Parley.Ledgers;
using Parley.Ledgers.Lineage;

namespace Parley.Cli.Output;

/// <summary>Tells on one screen what a ledger of the samples holds.</summary>
internal static class DemoStory
{
    private const int MostIssues = 2;
    private const int MostNamed = 6;
    private const int MostOpen = 1;
    private const int LongestEvidence = 56;
    private const int MostClaims = 40;

    /// <summary>Writes the first track, its positions, what is open, and the claim with most outlets for each of its origins.</summary>
    public static void Write(OutputTarget target, Ledger ledger, int articles)
    {
        var text = new OutputText(target);
        var width = TerminalProfile.Of(target).Width;
        text.Write(string.Create(CultureInfo.InvariantCulture, $"{articles} sample articles were read. The negotiation they tell of:\n"));
        var tracks = ledger.Tracks();
        if (tracks.Count > 0)
        {
            TrackStory.WriteHeading(text, tracks[0], width, MostNamed);
            var story = new TrackStory(text, tracks[0], width);
            story.WritePositions(MostIssues, LongestEvidence);
            story.WriteOpen(MostOpen, LongestEvidence);
        }
        if (MostRepeated(ledger) is { } claim)
        {
            text.Write("\nThe claim with most outlets and fewest origins:\n");
            text.Flush();
            LineageTree.Write(target, [claim], Options.ListFormatOption.Text);
        }
        text.Write("\nYour own articles: parley ingest FOLDER, then parley tracks, parley search, parley lineage.\n");
    }

    private static ClaimLineage? MostRepeated(Ledger ledger) => ledger.Lineage("in:statements", MostClaims)
        .OrderByDescending(claim => (double)claim.Outlets / Math.Max(1, claim.IndependentOrigins)).ThenByDescending(claim => claim.Outlets).ThenBy(claim => claim.Id, StringComparer.Ordinal).FirstOrDefault();
}
