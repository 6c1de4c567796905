using Parley.Discourse.Entities;
using Parley.Events.Coding;
using Parley.Language.Transformer;

namespace Parley.Events.Network;

/// <summary>Takes an article through the network: what it makes of every word that may be a trigger.</summary>
/// <remarks>
/// Cost: that of the encoder over the windows, and of a few small layers for each verb, noun and adjective; pairs are scored for triggers
/// alone that may
/// be something. Not thread-safe: one for each article.
/// </remarks>
internal sealed class NetworkRun
{
    private const double Least = 0.08;

    private readonly CodingText _text;
    private readonly EventNetwork _network;
    private readonly NetworkScene _scene;
    private readonly TriggerGate _gate;
    private readonly List<ActorCandidate> _candidates;

    public NetworkRun(CodingText text, EventNetwork network, RulePlaces rules, PeopleTable peoples)
    {
        (_text, _network) = (text, network);
        _scene = new NetworkScene(text, network, rules);
        _gate = new TriggerGate(text, network, rules);
        _candidates = new CandidateFinder(text, peoples, network.Pronouns).Find();
    }

    /// <summary>The events and the moves that the network proposes, in the order of their triggers.</summary>
    public (List<ActProposal> Events, List<ActProposal> Moves) Read()
    {
        var (events, moves) = (new List<ActProposal>(), new List<ActProposal>());
        var cutter = new WindowCutter(_text, _network.Pieces, _network.Sizes);
        var windows = cutter.Cut(_gate.IsWanted);
        var states = _network.Encoder.Encode(windows.ConvertAll(window => window.Pieces));
        for (var i = 0; i < windows.Count; i++) Read(windows[i], states[i], cutter, events, moves);
        return (events, moves);
    }

    private void Read(EventWindow window, PieceStates states, WindowCutter cutter, List<ActProposal> events, List<ActProposal> moves)
    {
        var parts = new Dictionary<int, float[]>();
        for (var token = window.First; token < window.End; token++)
        {
            if (_text.Analysis.Upos[token] is not ("VERB" or "NOUN" or "ADJ") || cutter.RowOf(window, token) is not (>= 0 and var row)) continue;
            var values = _scene.TriggerValues(token);
            var hidden = _network.Hidden(states.Of(row), values);
            var (types, kinds) = (_network.TypeShares(hidden), _network.KindShares(hidden));
            if (1 - types[^1] < Least && 1 - kinds[^1] < Least) continue;
            var trigger = _network.TriggerPart(states.Of(row));
            var near = Near(window, states, cutter, token, parts);
            if (1 - types[^1] >= Least) events.Add(Propose(token, types, _network.Types, 0, hidden, trigger, near, values));
            if (1 - kinds[^1] >= Least) moves.Add(Propose(token, kinds, _network.Kinds, _network.Types.Length, hidden, trigger, near, values));
        }
    }

    private sealed record NearCandidate(ActorCandidate Candidate, float[] Part, string[] Values);

    private List<NearCandidate> Near(EventWindow window, PieceStates states, WindowCutter cutter, int token, Dictionary<int, float[]> parts)
    {
        var near = new List<NearCandidate>();
        foreach (var candidate in _candidates)
        {
            var gap = _scene.SentencesBetween(token, candidate.Token);
            if (candidate.Token == token || gap < -_network.NearBefore || gap > _network.NearAfter) continue;
            if (!parts.TryGetValue(candidate.Token, out var part))
                parts.Add(candidate.Token, part = cutter.RowOf(window, candidate.Token) is >= 0 and var row ? _network.CandidatePart(states.Of(row)) : []);
            near.Add(new NearCandidate(candidate, part, _scene.PairValues(token, candidate)));
        }
        return near;
    }

    private ActProposal Propose(int token, float[] shares, string[] names, int firstAct, float[] hidden, float[] trigger, List<NearCandidate> near, string[] values)
    {
        var best = shares.AsSpan(0, names.Length).IndexOf(shares.AsSpan(0, names.Length).ToArray().Max());
        var act = firstAct + best;
        var scores = near.ConvertAll(each => _network.RoleScores(trigger, act, each.Part, each.Values));
        scores.Add(_network.RoleScores(trigger, act, _network.NobodyPart, []));
        var first = firstAct == 0 ? 0 : EventNetwork.RoleCount / 2;
        return new ActProposal
        {
            Token = token,
            Name = names[best],
            Share = shares[best],
            Some = 1 - shares[^1],
            Status = _network.Status(hidden),
            Sources = Role(near, scores, first, out _),
            Targets = Role(near, scores, first + 1, out var nobody),
            NoTarget = nobody,
            IsInLexicon = values[^1] != NetworkScene.None,
            Reason = string.Join(", ", NetworkScene.TriggerNames.Zip(values).Where(pair => pair.Second is not ("no" or "False")).Select(pair => $"{pair.First} {pair.Second}")),
        };
    }

    private static List<RoleShare> Role(List<NearCandidate> near, List<float[]> scores, int role, out double nobody)
    {
        var column = scores.ConvertAll(row => row[role]).ToArray();
        DenseLayer.Softmax(column);
        var groups = new Dictionary<string, (double Total, double Most, ActorCandidate Best, int Order)>(StringComparer.Ordinal);
        for (var i = 0; i < near.Count; i++)
        {
            var candidate = near[i].Candidate;
            var known = groups.GetValueOrDefault(candidate.Group, (0, 0, candidate, groups.Count));
            groups[candidate.Group] = column[i] > known.Item2 ? (known.Item1 + column[i], column[i], candidate, known.Item4) : (known.Item1 + column[i], known.Item2, known.Item3, known.Item4);
        }
        nobody = column[^1];
        return [.. groups.Values.OrderByDescending(group => group.Total).ThenBy(group => group.Order).Select(group => new RoleShare(group.Total, group.Best))];
    }
}
