using Parley.Discourse.Statements;
using Parley.Events.Actors;

namespace Parley.Events.Coding;

/// <summary>Collects events; a second mention of one is folded into the first.</summary>
/// <remarks>
/// The same event: of one type, code of three digits and status of being real, by the same actors or actors of the same countries, with no two different times. A mention
/// that does not name the target fits one that does; what the first mention leaves open is taken from the second. Not thread-safe.
/// </remarks>
internal sealed class EventFolding
{
    private const int ThreeDigits = 3;
    private const int VerbalCooperation = 1;
    private const int VerbalConflict = 3;

    private readonly List<CodedEvent> _events = [];

    /// <summary>The events, in the order of their triggers.</summary>
    public CodedEvent[] Events() => [.. _events.OrderBy(coded => coded.Token)];

    /// <summary>The events so far, the last first.</summary>
    public IEnumerable<CodedEvent> Latest => Enumerable.Reverse(_events);

    /// <summary>Adds an event; true when it was told before.</summary>
    public bool Add(CodedEvent coded)
    {
        for (var i = 0; i < _events.Count; i++)
        {
            if (!IsSame(_events[i], coded)) continue;
            var first = _events[i];
            var time = first.Code.Type == "AGREE" && first.Code.Cameo != coded.Code.Cameo ? first.Time : Told(first.Time, coded.Time);
            _events[i] = first with
            {
                Status = first.Time?.Value is null && time?.Value is not null && first.Status == EventStatus.Actual && coded.Status == EventStatus.Historic ? EventStatus.Historic : first.Status,
                Target = first.Target.Count > 0 ? first.Target : coded.Target,
                Time = time,
                Place = first.Place ?? coded.Place,
            };
            return true;
        }
        _events.Add(coded);
        return false;
    }

    // A date rather than words without one.
    private static StatementTime? Told(StatementTime? first, StatementTime? second) => first is null || (first.Value is null && second?.Value is not null) ? second : first;

    private static bool IsSame(CodedEvent first, CodedEvent second) =>
        first.Code.Type == second.Code.Type && Root(first) == Root(second) && (first.Status == EventStatus.Denied) == (second.Status == EventStatus.Denied)
        && SharesSource(first, second) && !AreOthers(first, second) && (first.Target.Count == 0 || second.Target.Count == 0 || SharesOne(first.Target, second.Target))
        && (first.Time?.Value is not { } one || second.Time?.Value is not { } other || one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal));

    /// <summary>A meeting of Norway and Sweden is another than one of Norway and Finland.</summary>
    private static bool AreOthers(CodedEvent first, CodedEvent second)
    {
        if (first.Code.Type != "CONSULT") return false;
        HashSet<string> one = CountriesOf(first), other = CountriesOf(second);
        return one.Count > 1 && other.Count > 1 && !one.IsSubsetOf(other) && !other.IsSubsetOf(one);
    }

    private static HashSet<string> CountriesOf(CodedEvent coded) => [.. coded.Source.Concat(coded.Target).Select(actor => actor.Country).OfType<string>()];

    /// <summary>The three digits that tell an invasion from an air raid.</summary>
    private static string Root(CodedEvent coded) => coded.Quad == 1 ? coded.Code.Type : coded.Code.Cameo.Length > ThreeDigits ? coded.Code.Cameo[..ThreeDigits] : coded.Code.Cameo;

    /// <summary>What two persons say is two events, though both act for one country.</summary>
    private static bool SharesSource(CodedEvent first, CodedEvent second) => first.Source.Any(one => second.Source.Any(other =>
        one.IsSame(other) || (one.IsSameSide(other) && !(first.Quad is VerbalCooperation or VerbalConflict && IsOneOfMany(one) && IsOneOfMany(other)))));

    private static bool IsOneOfMany(CodedActor actor) => actor.Code.Length > ActorCode.Unknown.Length;

    private static bool SharesOne(IReadOnlyList<CodedActor> some, IReadOnlyList<CodedActor> others) => some.Any(actor => others.Any(actor.IsSameSide));
}
