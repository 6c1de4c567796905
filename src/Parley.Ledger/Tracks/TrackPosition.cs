namespace Parley.Ledgers.Tracks;

/// <summary>Where a party stands on an issue.</summary>
/// <param name="Party">Its code.</param>
/// <param name="Issue">The issue.</param>
/// <param name="History">Its moves on the issue, by date; at least one.</param>
public sealed record TrackPosition(string Party, string Issue, IReadOnlyList<TrackStep> History)
{
    /// <summary>The last move: where it stands as far as is known.</summary>
    public TrackStep Latest => History[^1];
}
