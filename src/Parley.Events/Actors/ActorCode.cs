namespace Parley.Events.Actors;

/// <summary>Builds actor codes: a country and a role, each of three capitals; what is not known is three hyphens, and nothing behind it.</summary>
public static class ActorCode
{
    /// <summary>Stands for a country that is not known.</summary>
    public const string Unknown = "---";

    /// <summary>Ordinary people of no known country.</summary>
    public const string Crowd = "---CVL";

    /// <summary>The code of a role in a country: <c>RUSMIL</c>, <c>RUS</c>, <c>---MIL</c> or <c>---</c>.</summary>
    public static string Of(string? country, Role? role) => (country ?? Unknown) + role?.Code;
}
