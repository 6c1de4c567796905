using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Tracks;

/// <summary>Groups moves and events into tracks.</summary>
/// <remarks>
/// Pairs of parties that deal with each other, those of most steps first. What lies more than a year apart is another track. A step with one
/// of the two belongs to the track when its article also has the other: so mediators come in, and what a party does without naming the other.
/// A step is in one track. Cost: linear in the steps, times the number of others that each party deals with. Known weak spot: two
/// negotiations of the same parties at the same time are one track.
/// </remarks>
internal sealed class TrackFinder
{
    private const int FewestSteps = 3;
    private const int MostGapDays = 366;
    private const int MarginDays = 62;

    private readonly List<StepGroup> _groups;
    private readonly ILookup<string, int> _byParty;
    private readonly Dictionary<long, HashSet<string>> _articleParties = [];
    private readonly bool[] _isUsed;
    private readonly TrackBuilder _builder;

    private TrackFinder(Database database)
    {
        var steps = new StepReader(database).Read();
        foreach (var step in steps)
        {
            if (!_articleParties.TryGetValue(step.ArticleId, out var codes)) _articleParties[step.ArticleId] = codes = new HashSet<string>(StringComparer.Ordinal);
            codes.UnionWith(step.Actors.Concat(step.Toward).Select(party => party.Code));
        }
        var links = new SourceLinks(database);
        _groups = StepMerger.Merge(steps, links);
        _isUsed = new bool[_groups.Count];
        _byParty = _groups.SelectMany((group, i) => group.Parties.Select(party => (party.Code, i)).Distinct()).ToLookup(pair => pair.Code, pair => pair.i, StringComparer.Ordinal);
        _builder = new TrackBuilder(links);
    }

    /// <summary>All tracks, those of most steps first.</summary>
    public static IReadOnlyList<Track> Find(Database database)
    {
        var finder = new TrackFinder(database);
        var tracks = new List<Track>();
        foreach (var (a, b) in finder.Pairs()) tracks.AddRange(finder.Tracks(a, b));
        return [.. Named(tracks).OrderByDescending(track => track.Steps.Count).ThenBy(track => track.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<Track> Named(IEnumerable<Track> tracks)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var track in tracks)
        {
            var count = counts[track.Id] = counts.GetValueOrDefault(track.Id) + 1;
            yield return count == 1 ? track : track with { Id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{track.Id}-{count}") };
        }
    }

    private List<(string A, string B)> Pairs()
    {
        var counts = new Dictionary<(string A, string B), int>();
        foreach (var group in _groups)
            foreach (var pair in PairsOf(group)) counts[pair] = counts.GetValueOrDefault(pair) + 1;
        return [.. counts.Where(pair => pair.Value >= FewestSteps).OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key.A, StringComparer.Ordinal).ThenBy(pair => pair.Key.B, StringComparer.Ordinal).Select(pair => pair.Key)];
    }

    private static IEnumerable<(string A, string B)> PairsOf(StepGroup step) =>
        (from actor in step.First.Actors from other in step.First.Toward where actor.Code != other.Code
         select string.CompareOrdinal(actor.Code, other.Code) < 0 ? (actor.Code, other.Code) : (other.Code, actor.Code)).Distinct();

    private IEnumerable<Track> Tracks(string a, string b)
    {
        var own = _byParty[a].Where(i => !_isUsed[i] && PairsOf(_groups[i]).Contains((a, b))).ToList();
        foreach (var segment in Segments(own))
        {
            if (segment.Count < FewestSteps || !segment.Exists(i => _groups[i].First.IsMove)) continue;
            var all = segment.Concat(Around(segment, a, b)).Distinct().Order().ToList();
            foreach (var i in all) _isUsed[i] = true;
            yield return _builder.Build(a, b, all.ConvertAll(i => _groups[i]));
        }
    }

    private IEnumerable<List<int>> Segments(List<int> steps)
    {
        var dated = steps.Select(i => (i, Day: StepDate.Of(_groups[i].Date))).Where(step => step.Day is not null).OrderBy(step => step.Day).ThenBy(step => step.i).ToList();
        var segment = new List<int>();
        for (var k = 0; k < dated.Count; k++)
        {
            if (k > 0 && dated[k].Day!.Value.DayNumber - dated[k - 1].Day!.Value.DayNumber > MostGapDays)
            {
                yield return segment;
                segment = [];
            }
            segment.Add(dated[k].i);
        }
        // Without dates nothing tells tracks of the same parties apart.
        segment.AddRange(steps.Where(i => StepDate.Of(_groups[i].Date) is null));
        if (segment.Count > 0) yield return segment;
    }

    private IEnumerable<int> Around(List<int> segment, string a, string b)
    {
        var days = segment.ConvertAll(i => StepDate.Of(_groups[i].Date)).OfType<DateOnly>().ToList();
        foreach (var i in _byParty[a].Concat(_byParty[b]))
        {
            if (_isUsed[i] || !_groups[i].Steps.Exists(step => _articleParties[step.ArticleId].Contains(a) && _articleParties[step.ArticleId].Contains(b))) continue;
            if (StepDate.Of(_groups[i].Date) is not { } day) continue;
            if (days.Count > 0 && day >= days.Min().AddDays(-MarginDays) && day <= days.Max().AddDays(MarginDays)) yield return i;
        }
    }
}
