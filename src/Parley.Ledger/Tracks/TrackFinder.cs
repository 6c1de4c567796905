using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Tracks;

/// <summary>Groups moves and events into tracks.</summary>
/// <remarks>
/// Pairs of parties that deal with each other, those of most steps first. What lies more than a year apart is another track, unless it is little and an
/// article tells of both. A step with one
/// of the two belongs to the track when no other pair has more steps in its article, the article speaks most of these two countries, or somebody
/// in the step deals with both there: so mediators come in, and what a party does without naming the other. What a third party of the track puts
/// forward or rejects against nobody named, in an article that is most about the two, belongs to it as well.
/// A step is in one track. Two negotiations of the same parties at the same time are told apart by <see cref="TalksSplitter"/>.
/// Cost: linear in the steps, times the number of others that each party deals with.
/// </remarks>
internal sealed class TrackFinder
{
    private const int FewestSteps = 3;
    private const int MostGapDays = 366;
    private const int MarginDays = 62;

    private const int FewestMoves = 2;

    // What several do, they do with each other.
    private static readonly string[] Joint = ["meet", "accept", "CONSULT", "AGREE", "COOPERATE"];

    // What belongs to talks although it is not between the two; what somebody does to others otherwise does not.
    private static readonly string[] OfTalks = ["AGREE", "CONCEDE", "CONSULT", "REJECT", "REQUEST", "RETREAT"];

    private readonly List<StepGroup> _groups;
    private readonly ILookup<string, int> _byParty;
    private readonly ILookup<long, int> _untargeted;
    private readonly Dictionary<long, HashSet<(string A, string B)>> _mainPairs;
    private readonly Dictionary<long, HashSet<(string A, string B)>> _allPairs;
    private readonly CountryMentions _mentions;
    private readonly bool[] _isUsed;
    private readonly TalksSplitter _splitter;
    private readonly Dictionary<StepGroup, int> _indexes;
    private readonly TrackBuilder _builder;

    private TrackFinder(Database database)
    {
        var steps = new StepReader(database).Read();
        _allPairs = steps.GroupBy(step => step.ArticleId).ToDictionary(article => article.Key, article => article.SelectMany(PairsOf).ToHashSet());
        _mainPairs = steps.GroupBy(step => step.ArticleId).ToDictionary(article => article.Key, MainPairs);
        _mentions = new CountryMentions(database);
        var links = new SourceLinks(database);
        _groups = StepMerger.Merge(steps, links);
        _splitter = new TalksSplitter(new ArticleSubjects(database), links);
        _indexes = _groups.Select((group, i) => (group, i)).ToDictionary<(StepGroup group, int i), StepGroup, int>(pair => pair.group, pair => pair.i, ReferenceEqualityComparer.Instance);
        _isUsed = new bool[_groups.Count];
        _byParty = _groups.SelectMany((group, i) => group.Parties.Select(party => (party.Code, i)).Distinct()).ToLookup(pair => pair.Code, pair => pair.i, StringComparer.Ordinal);
        _untargeted = _groups.SelectMany((group, i) => group.Steps.Where(step => step is { IsMove: true, Toward.Count: 0 }).Select(step => (step.ArticleId, i))).Distinct().ToLookup(pair => pair.ArticleId, pair => pair.i);
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

    // The article tells of somebody's dealings with both, as of a mediator's.
    private bool IsBetween(FoundStep step, string a, string b) =>
        step.Kind is "meet" or "mediate" or "offer" or "CONSULT" && step.Actors.Concat(step.Toward).Any(third => third.Code != a && third.Code != b
            && _allPairs[step.ArticleId].Contains(Pair(third.Code, a)) && _allPairs[step.ArticleId].Contains(Pair(third.Code, b)));

    private static (string A, string B) Pair(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);

    // Those between whom an article tells most.
    private static HashSet<(string A, string B)> MainPairs(IEnumerable<FoundStep> steps)
    {
        var counts = steps.SelectMany(PairsOf).CountBy(pair => pair).ToList();
        var most = counts.Count == 0 ? 0 : counts.Max(pair => pair.Value);
        return [.. counts.Where(pair => pair.Value == most).Select(pair => pair.Key)];
    }

    private List<(string A, string B)> Pairs()
    {
        var counts = new Dictionary<(string A, string B), int>();
        foreach (var group in _groups)
            foreach (var pair in PairsOf(group)) counts[pair] = counts.GetValueOrDefault(pair) + 1;
        return [.. counts.Where(pair => pair.Value >= FewestSteps).OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key.A, StringComparer.Ordinal).ThenBy(pair => pair.Key.B, StringComparer.Ordinal).Select(pair => pair.Key)];
    }

    private static IEnumerable<(string A, string B)> PairsOf(StepGroup step) => PairsOf(step.First);

    private static IEnumerable<(string A, string B)> PairsOf(FoundStep step) =>
        (from actor in step.Actors from other in Joint.Contains(step.Kind) ? step.Toward.Concat(step.Actors) : step.Toward where actor.Code != other.Code
         select Pair(actor.Code, other.Code)).Distinct();

    private IEnumerable<Track> Tracks(string a, string b)
    {
        var between = _byParty[a].Where(i => !_isUsed[i] && PairsOf(_groups[i]).Contains((a, b))).ToList();
        foreach (var segment in WithHistory(Segments(between)))
        {
            if (!IsTrack(segment)) continue;
            var talks = _splitter.Split(segment.ConvertAll(i => _groups[i])).ConvertAll(steps => steps.ConvertAll(step => _indexes[step]));
            foreach (var own in talks)
            {
                var elsewhere = talks.Where(other => other != own).SelectMany(Articles).Except(Articles(own)).ToHashSet();
                var near = own.Concat(Around(own, a, b, elsewhere)).Distinct().ToList();
                var all = near.Concat(OfThirdParties(near, a, b)).Order().ToList();
                foreach (var i in all) _isUsed[i] = true;
                yield return _builder.Build(a, b, all.ConvertAll(i => _groups[i]));
            }
        }
    }

    private bool IsTrack(List<int> steps) => steps.Count >= FewestSteps && steps.Count(i => _groups[i].First.IsMove) >= FewestMoves;

    // What an article tells of years ago, and what is too little for a track of its own, belongs to the talks that the article is about.
    private List<List<int>> WithHistory(IEnumerable<List<int>> segments)
    {
        var all = segments.ToList();
        for (var i = all.Count - 1; i > 0; i--)
        {
            if ((IsTrack(all[i - 1]) && IsTrack(all[i])) || !Articles(all[i - 1]).Intersect(Articles(all[i])).Any()) continue;
            all[i - 1].AddRange(all[i]);
            all.RemoveAt(i);
        }
        return all;
    }

    private IEnumerable<long> Articles(List<int> steps) => steps.SelectMany(i => _groups[i].Steps).Select(step => step.ArticleId);

    private IEnumerable<List<int>> Segments(List<int> steps)
    {
        var dated = steps.Select(i => (i, Day: StepDate.Of(_groups[i].Date))).Where(step => step.Day is not null).OrderBy(step => step.Day).ThenBy(step => step.i).ToList();
        var segment = new List<int>();
        var last = DateOnly.MinValue;
        for (var k = 0; k < dated.Count; k++)
        {
            if (k > 0 && dated[k].Day!.Value.DayNumber - last.DayNumber > MostGapDays)
            {
                yield return segment;
                segment = [];
            }
            segment.Add(dated[k].i);
            if (StepDate.LastOf(_groups[dated[k].i].Date) is { } end && end > last) last = end;
        }
        // Without dates nothing tells tracks of the same parties apart.
        segment.AddRange(steps.Where(i => StepDate.Of(_groups[i].Date) is null));
        if (segment.Count > 0) yield return segment;
    }

    // Everybody in the step deals with others in the track, by the same article.
    private List<int> OfThirdParties(List<int> steps, string a, string b)
    {
        var inTrack = steps.ToHashSet();
        var parties = steps.SelectMany(i => _groups[i].Steps).SelectMany(step => step.Actors.Concat(step.Toward).Select(party => (step.ArticleId, party.Code))).ToHashSet();
        return [.. Articles(steps).Distinct().Where(article => _mainPairs[article].Contains((a, b))).SelectMany(article => _untargeted[article]
            .Where(i => !_isUsed[i] && !inTrack.Contains(i) && _groups[i].Steps.TrueForAll(step => step.Actors.All(party => parties.Contains((step.ArticleId, party.Code)))))).Distinct()];
    }

    private IEnumerable<int> Around(List<int> segment, string a, string b, HashSet<long> elsewhere)
    {
        var days = segment.ConvertAll(i => StepDate.Of(_groups[i].Date)).OfType<DateOnly>().ToList();
        if (days.Count == 0) yield break;
        var (first, last) = (days.Min().AddDays(-MarginDays), days.Max().AddDays(MarginDays));
        foreach (var i in _byParty[a].Concat(_byParty[b]))
        {
            if (_isUsed[i] || _groups[i].Steps.TrueForAll(step => elsewhere.Contains(step.ArticleId))) continue;
            if (!_groups[i].Steps.Exists(step => _mainPairs[step.ArticleId].Contains((a, b)) || _mentions.AreMain(step.ArticleId, a, b) || IsBetween(step, a, b))) continue;
            if (_groups[i].First is { IsMove: false } other && !OfTalks.Contains(other.Kind)) continue;
            if (StepDate.Of(_groups[i].Date) is not { } day) continue;
            if (day >= first && day <= last) yield return i;
        }
    }
}
