namespace Parley.Discourse.Entities;

/// <summary>What an entity is, as records name it.</summary>
public enum EntityType
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A government body, company, armed group or outlet.</summary>
    Organization,

    /// <summary>A place, natural or political.</summary>
    Place,

    /// <summary>A nationality, people or religion.</summary>
    Group,

    /// <summary>Any other name: events, works, treaties.</summary>
    Other,
}
