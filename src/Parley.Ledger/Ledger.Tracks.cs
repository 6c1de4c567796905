using Parley.Ledgers.Tracks;

namespace Parley.Ledgers;

/// <content>Where the talks stand.</content>
public sealed partial class Ledger
{
    /// <summary>The negotiations that the ledger shows, those of most steps first; made anew at each call.</summary>
    public IReadOnlyList<Track> Tracks() => Guard(() => TrackFinder.Find(_database));

    /// <summary>One negotiation.</summary>
    /// <param name="id">Its id, or the beginning of one that fits no other; capitals make no difference.</param>
    /// <exception cref="LedgerException">There is none, or there are several.</exception>
    public Track ShowTrack(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var tracks = Tracks();
        if (tracks.FirstOrDefault(track => string.Equals(track.Id, id, StringComparison.OrdinalIgnoreCase)) is { } exact) return exact;
        return tracks.Where(track => track.Id.StartsWith(id, StringComparison.OrdinalIgnoreCase)).Take(2).ToList() switch
        {
            [var only] => only,
            [] => throw new LedgerException($"{id}: there is no such track; 'parley tracks' lists them"),
            _ => throw new LedgerException($"{id}: several tracks begin so; 'parley tracks' lists them"),
        };
    }
}
