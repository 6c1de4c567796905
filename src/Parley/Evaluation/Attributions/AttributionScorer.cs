using System.Globalization;
using Parley.Evaluation.Gold;

namespace Parley.Evaluation.Attributions;

/// <summary>Scores attributions against those of annotators.</summary>
/// <remarks>
/// Over all documents together (micro), on words, without punctuation. <c>fragment</c>: equal fragments of each role, roles apart and not
/// linked, where a fragment is an unbroken run of words inside one paragraph: the metric of CofeNet (COLING 2022) on PolNeAR.
/// <c>overlap content</c>: contents paired one to one, most shared words first; precision is the mean share of a statement's words that
/// its partner has. <c>whole exact</c>: all three roles equal; <c>whole lenient</c>: cues overlap, sources overlap or are absent in both,
/// and the contents have at least half of their words in common. Each annotator's view of an article counts as one document. Cost: for
/// each document the product of the numbers of attributions. Not thread-safe.
/// </remarks>
public sealed class AttributionScorer
{
    private static readonly (string Name, Func<TokenAttribution, int[]> Words)[] Roles = [("source", a => a.Source), ("cue", a => a.Cue), ("content", a => a.Content)];

    private readonly int[,] _fragments = new int[3, 3];
    private readonly AttributionSorts _sorts;
    private readonly Action<EvaluationError>? _report;
    private double _overlapOfSystem;
    private double _overlapOfGold;
    private int _exact;
    private int _lenient;
    private int _system;
    private int _gold;
    private int _missing;

    /// <summary>Makes a scorer.</summary>
    /// <param name="pronouns">Pronouns, in lower case, by which sources that are one are told.</param>
    /// <param name="report">Takes the errors, if anybody wants them.</param>
    public AttributionScorer(IReadOnlySet<string> pronouns, Action<EvaluationError>? report = null)
    {
        _sorts = new AttributionSorts(pronouns);
        _report = report;
    }

    /// <summary>The scores over all that was added.</summary>
    public EvaluationResult Result => new(
        [
            .. Roles.Select((role, i) => new Score("fragment " + role.Name, _fragments[i, 0], _fragments[i, 1], _fragments[i, 2])),
            new Score("overlap content", _overlapOfSystem, _system, _gold, _overlapOfGold),
            new Score("whole exact", _exact, _system, _gold),
            new Score("whole lenient", _lenient, _system, _gold),
        ],
        3,
        _sorts.Shares,
        string.Create(CultureInfo.InvariantCulture, $"gold {_gold} attributions, system {_system} statements (counted once for each annotator), {_missing} articles without a record"));

    /// <summary>Adds an article.</summary>
    /// <param name="article">The article with its annotators.</param>
    /// <param name="system">What the system found; <c>null</c> when it has no record of the article.</param>
    public void Add(GoldArticle article, IReadOnlyList<GoldAttribution>? system)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (system is null) _missing++;
        var words = new WordTokens(article.Article.Text);
        var found = (system ?? []).Select(attribution => TokenAttribution.Of(attribution, words)).ToList();
        foreach (var annotator in article.Annotators)
        {
            var gold = annotator.Attributions.Select(attribution => TokenAttribution.Of(attribution, words)).ToList();
            CountFragments(words, gold, found);
            CountWhole(new ErrorReport(_report, article.Article, annotator.Name), words, gold.FindAll(HasContent), found.FindAll(HasContent));
        }
    }

    private static bool HasContent(TokenAttribution attribution) => attribution.Content.Length > 0;

    private void CountFragments(WordTokens words, List<TokenAttribution> gold, List<TokenAttribution> system)
    {
        for (var i = 0; i < Roles.Length; i++)
        {
            var ofGold = gold.SelectMany(attribution => words.Fragments(Roles[i].Words(attribution))).ToHashSet();
            var ofSystem = system.SelectMany(attribution => words.Fragments(Roles[i].Words(attribution))).ToHashSet();
            _fragments[i, 0] += ofSystem.Count(ofGold.Contains);
            _fragments[i, 1] += ofSystem.Count;
            _fragments[i, 2] += ofGold.Count;
        }
    }

    private void CountWhole(ErrorReport errors, WordTokens words, List<TokenAttribution> gold, List<TokenAttribution> system)
    {
        _gold += gold.Count;
        _system += system.Count;
        var partners = Pair(gold, system);
        var taken = new bool[system.Count];
        foreach (var (g, s, shared) in partners.InOrder)
        {
            taken[s] = true;
            _overlapOfSystem += (double)shared / system[s].Content.Length;
            _overlapOfGold += (double)shared / gold[g].Content.Length;
            if (gold[g].Equals(system[s])) _exact++;
            if (gold[g].IsLike(system[s])) _lenient++;
            errors.Differ(gold[g], system[s]);
        }
        for (var g = 0; g < gold.Count; g++)
        {
            var partner = partners.Of[g] is >= 0 and var s ? system[s] : null;
            _sorts.Add(errors.Text, words, gold[g], partner);
            if (partner is null) errors.Missed(gold[g]);
        }
        for (var s = 0; s < taken.Length; s++)
            if (!taken[s])
                errors.Extra(system[s]);
    }

    // Greedy: the pair with the most words in common first; among equal ones that of the first gold, then of the first statement.
    private static (List<(int Gold, int System, int Shared)> InOrder, int[] Of) Pair(List<TokenAttribution> gold, List<TokenAttribution> system)
    {
        var candidates = new List<(int Gold, int System, int Shared)>();
        for (var g = 0; g < gold.Count; g++)
            for (var s = 0; s < system.Count; s++)
                if (TokenAttribution.Shared(gold[g].Content, system[s].Content) is > 0 and var shared)
                    candidates.Add((g, s, shared));
        var of = new int[gold.Count];
        Array.Fill(of, -1);
        var taken = new bool[system.Count];
        var pairs = new List<(int, int, int)>();
        foreach (var pair in candidates.OrderByDescending(c => c.Shared).ThenBy(c => c.Gold).ThenBy(c => c.System))
        {
            if (of[pair.Gold] >= 0 || taken[pair.System]) continue;
            of[pair.Gold] = pair.System;
            taken[pair.System] = true;
            pairs.Add(pair);
        }
        return (pairs, of);
    }
}
