using Parley.Ledgers.Entities;
using Parley.Ledgers.Words;

namespace Parley.Ledgers.Tracks;

/// <summary>Tells for whom somebody negotiates: a country, a body without one, armed groups and opposition apart from their country's government.</summary>
/// <remarks>Weak spot: a private person whom no table of actors knows counts for the country that articles give him.</remarks>
internal static class StepParties
{
    // They belong to a country and do not negotiate for it.
    private static readonly string[] Private = ["BUS", "CRM", "CVL", "EDU", "ELI", "JUD", "LAB", "MED", "JRN", "NGO", "PTY", "REF", "REL", "SOC", "AGR"];

    // They are parties of their own: with them governments negotiate.
    private static readonly string[] Against = ["REB", "OPP", "UAF"];

    /// <summary>The party; <c>null</c> when it is none.</summary>
    public static FoundParty? Of(PartyLine line)
    {
        var code = line.Code ?? "";
        var country = code.Length >= 3 && Countries.Has(code[..3]) ? code[..3] : null;
        if (country is null && IsBody(code)) return IsMedia(line) ? null : Own(line, null);
        var roles = code.Length > 3 ? Roles(code) : [];
        if (roles.Any(Private.Contains)) return null;
        if (country is not null && code.Length == 3 && line.Type == "person") return null;
        var home = country ?? new[] { line.Country, line.KnownCountry }.FirstOrDefault(each => each is not null && Countries.Has(each));
        if (roles.Any(Against.Contains)) return Own(line, home is null ? null : home + roles.First(Against.Contains));
        return home is null ? null : new FoundParty(home, line.Name, country is not null && code.Length == 3);
    }

    /// <summary>Whether it is a reporter or an outlet: they ask and meet, but they negotiate nothing.</summary>
    public static bool IsMedia(PartyLine line) => line.Code is { Length: > 3 } code && Roles(code).Any(role => role is "MED" or "JRN");

    private static bool IsBody(string code) => code.Length >= 3 && code[..3].All(char.IsAsciiLetterUpper);

    private static FoundParty? Own(PartyLine line, string? fallback) =>
        line.Known is { } known ? new FoundParty(KnownIds.Of(known), line.Name, true) : fallback is null ? null : new FoundParty(fallback, line.Name, true);

    private static IEnumerable<string> Roles(string code) => code[3..].Chunk(3).Select(role => new string(role));
}
