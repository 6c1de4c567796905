namespace Parley.Ledgers.Tracks;

/// <summary>Meetings of a track that lie at most ten days apart.</summary>
/// <param name="From">First date.</param>
/// <param name="To">Last date.</param>
/// <param name="Places">Places that are told, each once.</param>
/// <param name="Participants">Codes of who takes part, sorted.</param>
/// <param name="Steps">The meetings.</param>
public sealed record TrackRound(string From, string To, IReadOnlyList<string> Places, IReadOnlyList<string> Participants, IReadOnlyList<TrackStep> Steps);
