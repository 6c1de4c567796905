namespace Parley.Events.Actors;

/// <summary>What an organisation is; the tables write the words with hyphens (<c>armed-group</c>).</summary>
public enum OrganisationKind
{
    /// <summary>An international organisation of states, or one of its organs.</summary>
    International,

    /// <summary>An organisation of citizens.</summary>
    Ngo,

    /// <summary>A company.</summary>
    Company,

    /// <summary>Rebels, insurgents, militias, terrorists.</summary>
    ArmedGroup,

    /// <summary>A political party or movement.</summary>
    Party,

    /// <summary>A ministry or another body of a government.</summary>
    Government,

    /// <summary>Armed forces.</summary>
    Military,

    /// <summary>A police force.</summary>
    Police,

    /// <summary>A secret service.</summary>
    Intelligence,

    /// <summary>A parliament, or one of its chambers.</summary>
    Legislature,

    /// <summary>A court.</summary>
    Court,

    /// <summary>A newspaper, station or agency.</summary>
    Outlet,

    /// <summary>A church or another religious body.</summary>
    Religious,

    /// <summary>An organisation of criminals.</summary>
    Criminal,

    /// <summary>A trade union.</summary>
    Union,
}
