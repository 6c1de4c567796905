using System.Globalization;
using Parley.Ledgers.Words;

namespace Parley.Ledgers.Tracks;

/// <summary>Makes a track of its steps.</summary>
internal sealed class TrackBuilder(SourceLinks sources)
{
    // At a conference of many nobody brings two together.
    private const int MostAtTalks = 3;

    /// <summary>The track of two parties.</summary>
    public Track Build(string a, string b, List<StepGroup> groups)
    {
        var issues = new IssueNames([.. groups.SelectMany(group => group.Steps)]);
        var steps = groups.Select(group => (Step: Step(group, issues), Group: group))
            .OrderBy(pair => StepDate.Of(pair.Step.Date) ?? DateOnly.MaxValue).ThenBy(pair => pair.Step.Date, StringComparer.Ordinal)
            .ThenBy(pair => pair.Group.First.Article, StringComparer.Ordinal).ThenBy(pair => pair.Group.First.Words).ThenBy(pair => pair.Group.First.Item, StringComparer.Ordinal).ToList();
        var list = steps.ConvertAll(pair => pair.Step);
        var others = Others(a, b, groups);
        var year = list.Find(step => step.Date is not null)?.Date is { Length: > 3 } date ? date[..4] : "undated";
        return new Track
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{a}-{b}-{year}"),
            Parties = [Party(a, groups, "party"), Party(b, groups, "party")],
            Others = others,
            Steps = list,
            Rounds = RoundFinder.Find(list, [a, b, .. others.Where(party => party.Role == "mediator").Select(party => party.Code)]),
            Positions = PositionTable.Of(list, a, b),
            Offers = OfferTable.Of(steps),
            Issues = [.. list.SelectMany(step => step.Issues).GroupBy(issue => issue, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)],
        };
    }

    private TrackStep Step(StepGroup group, IssueNames issues)
    {
        // The words that tell what it is about say most.
        var told = group.Steps.Find(step => issues.Of(step).Count > 0) ?? group.First;
        return Step(group, told, issues);
    }

    private TrackStep Step(StepGroup group, FoundStep told, IssueNames issues) => new()
    {
        Kind = group.First.Kind,
        IsMove = group.First.IsMove,
        Actor = group.First.Actors[0].Code,
        ActorName = told.Actors[0].Name,
        Toward = [.. group.Parties.Select(party => party.Code).Where(code => code != group.First.Actors[0].Code).Distinct(StringComparer.Ordinal)],
        Issues = [.. group.Steps.SelectMany(issues.Of).Distinct(StringComparer.Ordinal)],
        Date = group.Date,
        IsDated = group.IsDated,
        Status = group.First.Status,
        Place = group.Steps.Find(step => step.Place is not null)?.Place,
        Evidence = told.Evidence,
        Reports = [.. group.Steps.OrderBy(step => step == told ? 0 : 1).Select(step => new StepReport(step.Item, step.Article, step.Published, step.Outlet, step.Vouchers))],
        Origins = sources.Count(group.Steps),
    };

    private static List<TrackParty> Others(string a, string b, List<StepGroup> groups)
    {
        var codes = groups.SelectMany(group => group.Parties).Select(party => party.Code).Where(code => code != a && code != b).Distinct(StringComparer.Ordinal);
        return [.. codes.Select(code => Party(code, groups, Mediates(code, a, b, groups) ? "mediator" : "third party"))
            .OrderByDescending(party => party.Steps).ThenBy(party => party.Code, StringComparer.Ordinal)];
    }

    private static bool Mediates(string code, string a, string b, List<StepGroup> groups) =>
        groups.Exists(group => group.First.Kind == "mediate" && group.First.Actors[0].Code == code)
        || TalksWith(code, a, groups).Intersect(TalksWith(code, b, groups)).Any();

    // The articles that tell of it; who is told to meet one here and the other elsewhere need not bring them together.
    private static IEnumerable<long> TalksWith(string code, string other, List<StepGroup> groups) =>
        groups.Where(group => group.First is { Kind: "meet" or "CONSULT" or "offer", Status: "actual" or "historic" }
            && (group.First.Actors[0].Code == code || group.First.Kind is "meet" or "CONSULT")
            && group.Parties.Any(party => party.Code == code) && group.Parties.Any(party => party.Code == other)
            && group.Parties.DistinctBy(party => party.Code).Count() <= MostAtTalks)
            .SelectMany(group => group.Steps).Select(step => step.ArticleId);

    private static TrackParty Party(string code, List<StepGroup> groups, string role)
    {
        var name = Countries.NameOf(code) ?? groups.SelectMany(group => group.Parties).Where(party => party.Code == code && party.IsWhole)
            .GroupBy(party => party.Name, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? code;
        return new TrackParty(code, name, groups.Count(group => group.Parties.Any(party => party.Code == code)), role);
    }
}
