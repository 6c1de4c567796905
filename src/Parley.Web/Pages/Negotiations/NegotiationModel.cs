using System.Globalization;
using Parley.Ledgers;
using Parley.Ledgers.Tracks;
using Parley.Telling;
using Parley.Web.Hosting;
using Parley.Web.Parts;
using Parley.Web.Parts.Charts;

namespace Parley.Web.Pages.Negotiations;

/// <summary>A negotiation as its page tells it.</summary>
/// <param name="Track">The negotiation.</param>
public sealed record NegotiationModel(Track Track)
{
    private const int MostTold = 2, MostOpen = 3;

    /// <summary>All negotiations of a ledger; kept until it changes.</summary>
    internal static IReadOnlyList<Track> All(Ledger ledger, ModelCache cache) => cache.Get(ledger, "tracks", own => own.Tracks());

    /// <summary>One negotiation.</summary>
    /// <exception cref="LedgerException">There is none.</exception>
    internal static NegotiationModel Load(Ledger ledger, ModelCache cache, string id) =>
        All(ledger, cache).FirstOrDefault(track => string.Equals(track.Id, id, StringComparison.OrdinalIgnoreCase)) is { } track
            ? new NegotiationModel(track)
            : throw new LedgerException($"{id}: there is no such negotiation; the list of negotiations has all that there are");

    /// <summary><c>Egypt and Israel, 1977 to 1979</c>.</summary>
    public string Title => $"{Wording.List([.. Track.Parties.Select(party => party.Name)])}, {Years}";

    /// <summary>Who brings the two together.</summary>
    public IReadOnlyList<TrackParty> Mediators => [.. Track.Others.Where(party => party.Role == "mediator")];

    /// <summary>Outlets that tell of it.</summary>
    public int Outlets => Track.Steps.SelectMany(step => step.Reports).Select(report => report.Outlet).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Steps that rest on one source.</summary>
    public int SingleSource => Track.Steps.Count(step => step.IsSingleSource);

    /// <summary>Day of the newest article that tells of it.</summary>
    public string? AsOf => Track.Steps.SelectMany(step => step.Reports).Select(report => report.Date).Where(date => date is not null).Order(StringComparer.Ordinal).LastOrDefault();

    /// <summary>What it has come to: what the parties did last with each other, then what was put forward last and is not answered. Each with the step it rests on.</summary>
    public IReadOnlyList<StoryLine> Story => [.. Tell()];

    /// <summary>Steps of weight: moves that happened or are to happen, and that have an issue or answer something.</summary>
    public IReadOnlyList<TrackStep> Weighty => [.. Track.Steps.Where(IsWeighty)];

    /// <summary>Whether a step is drawn and listed first.</summary>
    public bool IsWeighty(TrackStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step is { IsMove: true, Status: "actual" or "future" or "historic" } && step.Kind != "meet" && (step.Issues.Count > 0 || step.Kind is "accept" or "mediate" || IsAnswer(step) || Track.Offers.Any(offer => offer.Step == step && !offer.IsOpen));
    }

    /// <summary>The name of a party.</summary>
    public string NameOf(string code) => Track.Parties.Concat(Track.Others).FirstOrDefault(party => party.Code == code)?.Name ?? code;

    /// <summary>A step in a sentence, without its date.</summary>
    public string Sentence(TrackStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return ActSentence.Of(new Act { Kind = step.Kind, Actors = [NameOf(step.Actor)], Toward = [.. step.Toward.Select(NameOf)], Issues = step.Issues, Status = step.Status });
    }

    /// <summary>When, with a sign for what is only the day of saying or publication.</summary>
    public static string When(TrackStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        if (step.Date is not { } date) return "undated";
        var parts = date.Split('/');
        return (step.IsDated ? "" : "~ ") + (parts.Length == 2 ? Wording.Period(parts[0], parts[1]) : Wording.Date(date));
    }

    /// <summary>Those on whose word outlets tell it.</summary>
    public static string Vouched(TrackStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return string.Join("; ", step.Reports.Select(report => string.Join(" › ", report.Vouchers.Prepend(report.Outlet ?? "no outlet"))).Distinct(StringComparer.Ordinal));
    }

    /// <summary>On whom most depends: steps that are known through the word of one alone.</summary>
    public IReadOnlyList<(string Name, int Steps)> Vouchers => [.. Track.Steps.SelectMany(step => step.Vouchers).CountBy(name => name, StringComparer.Ordinal)
        .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(12).Select(pair => (pair.Key, pair.Value))];

    private string Years => Svg.Day(Track.From)?.Year is { } from && Svg.Day(Track.To)?.Year is { } to ? from == to ? from.ToString(CultureInfo.InvariantCulture) : $"{from} to {to}" : "undated";

    private bool IsAnswer(TrackStep step) => Track.Offers.Any(offer => offer.Answers.Contains(step));

    private IEnumerable<StoryLine> Tell()
    {
        var codes = Track.Parties.Select(party => party.Code).ToHashSet(StringComparer.Ordinal);
        var done = Track.Steps.Where(step => step is { Status: "actual", Date: not null } && step.Kind is "accept" or "reject" or "concede" or "meet" or "withdraw" or "AGREE" && codes.Contains(step.Actor) && step.Toward.Count + step.Issues.Count > 0).ToList();
        foreach (var step in done.Where(step => step.Kind is not "meet").TakeLast(MostTold).Reverse()) yield return new StoryLine(null, Dated(step), step);
        if (done.LastOrDefault(step => step.Kind == "meet") is { } met) yield return new StoryLine("Last meeting", Dated(met), met);
        var open = Track.Offers.Where(offer => offer.IsOpen && offer.Step.Issues.Count + offer.Step.Toward.Count > 0 && offer.Step.Status is "actual" or "future" && codes.Contains(offer.Step.Actor)).Select(offer => offer.Step).ToList();
        var first = true;
        foreach (var step in open.TakeLast(MostOpen))
        {
            yield return new StoryLine(first ? "Put forward, and no answer known" : null, Dated(step), step);
            first = false;
        }
    }

    private string Dated(TrackStep step) => $"{Sentence(step)} ({(step.IsDated ? "" : "told on ")}{Wording.Period(step.Date!.Split('/')[0], step.Date.Split('/')[^1])}).";
}

/// <summary>A sentence of the story.</summary>
/// <param name="Tag">What the sentences from here on are about; <c>null</c> to go on.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Step">The step that it rests on.</param>
public sealed record StoryLine(string? Tag, string Text, TrackStep Step);
