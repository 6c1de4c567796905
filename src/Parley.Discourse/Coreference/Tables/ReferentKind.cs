namespace Parley.Discourse.Coreference.Tables;

/// <summary>What a mention stands for, as far as its words tell.</summary>
public enum ReferentKind
{
    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>A person.</summary>
    Person,

    /// <summary>People without a body's form: troops, police, a nationality, a family.</summary>
    Group,

    /// <summary>A government body, company, armed group or outlet.</summary>
    Organization,

    /// <summary>A place, natural or political.</summary>
    Place,

    /// <summary>Anything else: objects, events, ideas.</summary>
    Thing,
}
