using System.Globalization;
using Parley.Discourse.Entities;
using Parley.Events.Actors;
using Parley.Tests.Specs;

namespace Parley.Events.Tests.Actors;

/// <summary>The tables of tests/specs/actors: their README says how a row is written.</summary>
internal static class ActorSpec
{
    /// <summary>The rows of a file: mention, given, date, code, sectors, name.</summary>
    public static IReadOnlyList<SpecRow> Rows(string file) =>
        SpecTable.Read(SpecFolder.File("actors", file), "mention", "given", "date", "code", "sectors", "name");

    public static ActorQuery Query(string mention, string given, string date)
    {
        var query = new ActorQuery { Text = mention, Date = date == "-" ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) };
        foreach (var part in given.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            query = With(query, part);
        return query;
    }

    public static string Describe(ActorResolution resolution)
    {
        var sectors = resolution.Sectors.Count == 0 ? "-" : string.Join(' ', resolution.Sectors);
        return $"{resolution.Code}{(resolution.IsMetonym ? " metonym" : "")} | {sectors} | {resolution.Name ?? "-"}";
    }

    private static ActorQuery With(ActorQuery query, string part) => part.Split('=', 2, StringSplitOptions.TrimEntries) switch
    {
        ["-"] => query,
        ["person"] => query with { Type = EntityType.Person },
        ["organization"] => query with { Type = EntityType.Organization },
        ["place"] => query with { Type = EntityType.Place },
        ["location"] => query with { Position = ActorPosition.Location },
        ["name", var name] => query with { Name = name },
        ["lemma", var lemma] => query with { HeadLemma = lemma },
        ["country", var country] => query with { Country = country },
        ["before", var words] => query with { Modifiers = words.Split(' ') },
        ["described", var words] => query with { Descriptions = [.. query.Descriptions, words] },
        _ => throw new FormatException($"'{part}' is none of the words that tests/specs/actors/README.md explains."),
    };
}
