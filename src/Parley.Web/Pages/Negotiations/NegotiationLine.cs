using Parley.Ledgers.Tracks;

namespace Parley.Web.Pages.Negotiations;

/// <summary>A negotiation in a list of them.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Parties">The names of the two.</param>
/// <param name="Mediators">Who brings them together; may be empty.</param>
/// <param name="Stands">What was done last, in a sentence; <c>null</c> when nothing is told.</param>
/// <param name="Rounds">How many meetings.</param>
/// <param name="Steps">How many moves and events.</param>
/// <param name="SingleSource">How many of the steps rest on one source.</param>
/// <param name="Last">Date of the last step, ISO 8601; <c>null</c> when none is dated.</param>
public sealed record NegotiationLine(string Id, IReadOnlyList<string> Parties, IReadOnlyList<string> Mediators, string? Stands, int Rounds, int Steps, int SingleSource, string? Last)
{
    /// <summary>The line of a track.</summary>
    public static NegotiationLine Of(Track track)
    {
        ArgumentNullException.ThrowIfNull(track);
        var model = new NegotiationModel(track);
        return new NegotiationLine(
            track.Id, [.. track.Parties.Select(party => party.Name)], [.. model.Mediators.Select(party => party.Name)], model.Story is [var first, ..] ? first.Text : null,
            track.Rounds.Count, track.Steps.Count, model.SingleSource, track.To);
    }
}

/// <summary>The negotiations of a ledger, those of most steps first.</summary>
/// <param name="Negotiations">The negotiations.</param>
public sealed record NegotiationListModel(IReadOnlyList<NegotiationLine> Negotiations);
