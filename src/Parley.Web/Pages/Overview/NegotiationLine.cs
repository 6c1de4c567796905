using Parley.Ledgers.Tracks;

namespace Parley.Web.Pages.Overview;

/// <summary>A negotiation in a list of them.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Parties">The names of the two.</param>
/// <param name="Mediators">Who brings them together; may be empty.</param>
/// <param name="Rounds">How many meetings.</param>
/// <param name="Steps">How many moves and events.</param>
/// <param name="SingleSource">How many of the steps rest on one source.</param>
/// <param name="Last">Date of the last step, ISO 8601; <c>null</c> when none is dated.</param>
public sealed record NegotiationLine(string Id, IReadOnlyList<string> Parties, IReadOnlyList<string> Mediators, int Rounds, int Steps, int SingleSource, string? Last)
{
    /// <summary>The line of a track.</summary>
    public static NegotiationLine Of(Track track)
    {
        ArgumentNullException.ThrowIfNull(track);
        return new NegotiationLine(
            track.Id, [.. track.Parties.Select(party => party.Name)], [.. track.Others.Where(party => party.Role == "mediator").Select(party => party.Name)],
            track.Rounds.Count, track.Steps.Count, track.Steps.Count(step => step.IsSingleSource), track.To);
    }
}
