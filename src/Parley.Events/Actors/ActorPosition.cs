namespace Parley.Events.Actors;

/// <summary>Where a mention stands in its sentence, as far as it matters for who it is.</summary>
public enum ActorPosition
{
    /// <summary>Not known: read as one who takes part.</summary>
    Unknown,

    /// <summary>It takes part: subject, object, possessor, agent of a passive.</summary>
    Participant,

    /// <summary>It says where: "in Moscow".</summary>
    Location,
}
