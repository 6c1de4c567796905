namespace Parley.Events.Actors;

/// <summary>What a mention was taken for.</summary>
public enum ActorKind
{
    /// <summary>Nothing is known of it but its words.</summary>
    Unknown,

    /// <summary>A state or its government, named or by its capital or seat of power.</summary>
    State,

    /// <summary>A place, where nobody acts.</summary>
    Place,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation of the tables.</summary>
    Organisation,

    /// <summary>Somebody known by what they do: Russian troops.</summary>
    Agent,

    /// <summary>A nation, people or religion.</summary>
    People,
}
