namespace Parley.Ledgers.Tracks;

/// <summary>Something that a party put forward or asked for, and what became of it.</summary>
/// <param name="Step">The offer, counter-offer, condition or demand.</param>
/// <param name="Answers">What others did about it, by date; empty while it is open.</param>
public sealed record TrackOffer(TrackStep Step, IReadOnlyList<TrackStep> Answers)
{
    /// <summary>Whether nobody accepted or rejected it as far as is known.</summary>
    public bool IsOpen => Answers.Count == 0;
}
