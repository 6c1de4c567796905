namespace Parley.Language.Parsing;

/// <summary>The dependency tree with the largest sum of arc scores and exactly one root.</summary>
/// <remarks>
/// Method: Chu and Liu (1965) and Edmonds (1967), as in McDonald et al. (2005): every token takes its best head; a cycle is contracted to
/// one node, whose entering arcs carry what entering there would cost, until there is no cycle; then contractions are undone. That there
/// is one root is brought about by taking from every root arc more than any tree can make up for, so that a tree with fewer roots always
/// wins and, among trees with one, the order stays. Scores are summed in double precision. Cost: time n² for each contraction, so n³
/// at worst; memory n². Weak spot: which of several trees with equal sums is found follows from the order of contraction alone. Not
/// thread-safe.
/// </remarks>
internal sealed class MaximumSpanningTree
{
    private readonly record struct Arc(double Score, int From, int Into);

    private readonly record struct Contraction(int Node, (int Node, Arc Entering)[] Members);

    private readonly Stack<Contraction> _contractions = new();
    private Arc[] _arcs = [];
    private int[] _best = [];
    private int[] _mark = [];
    private int[] _nodeOf = [];
    private int[] _parent = [];
    private bool[] _gone = [];
    private int _size;

    /// <summary>Writes the heads of the best tree.</summary>
    /// <param name="arcs">A row for each dependent; column 0 the root, column k + 1 token k. Scores must be finite.</param>
    /// <param name="stride">Floats from one row to the next.</param>
    /// <param name="heads">One for each token, -1 for the root; its length decides.</param>
    public void Find(ReadOnlySpan<float> arcs, int stride, Span<int> heads)
    {
        Prepare(arcs, stride, heads.Length);
        for (var cycle = NextCycle(); cycle is not null; cycle = NextCycle()) Contract(cycle);
        Expand(heads);
    }

    // Slots number rows and columns of the table: 0 is the root, k + 1 token k. A contracted cycle takes over the slot of its first
    // member and gets a node number of its own; _parent leads from a node to the contraction that swallowed it. An entry of the table
    // is the best arc from one slot to another with the tokens (as slots) that it really joins.
    private void Prepare(ReadOnlySpan<float> arcs, int stride, int tokens)
    {
        _size = tokens + 1;
        if (_arcs.Length < _size * _size) _arcs = new Arc[_size * _size];
        if (_best.Length < _size)
            (_best, _mark, _gone, _nodeOf, _parent) = (new int[_size], new int[_size], new bool[_size], new int[_size], new int[2 * _size]);
        Array.Clear(_gone);
        var penalty = RootPenalty(arcs, stride, tokens);
        for (var d = 1; d < _size; d++)
        {
            for (var h = 0; h < _size; h++)
                At(d, h) = new Arc(arcs[(d - 1) * stride + h] - (h == 0 ? penalty : 0), h, d);
        }
        for (var slot = 0; slot < _size; slot++) _nodeOf[slot] = slot;
        for (var d = 1; d < _size; d++) _best[d] = BestHead(d);
    }

    private ref Arc At(int dependent, int head) => ref _arcs[dependent * _size + head];

    private static double RootPenalty(ReadOnlySpan<float> arcs, int stride, int tokens)
    {
        double low = 0, high = 0;
        for (var token = 0; token < tokens; token++)
        {
            for (var head = 0; head <= tokens; head++)
            {
                if (head == token + 1) continue;
                low = Math.Min(low, arcs[token * stride + head]);
                high = Math.Max(high, arcs[token * stride + head]);
            }
        }
        return (high - low) * (tokens + 1) + 1;
    }

    private int BestHead(int dependent)
    {
        var best = -1;
        for (var head = 0; head < _size; head++)
        {
            if (head == dependent || _gone[head]) continue;
            if (best < 0 || At(dependent, head).Score > At(dependent, best).Score) best = head;
        }
        return best;
    }

    private List<int>? NextCycle()
    {
        Array.Clear(_mark);
        for (var start = 1; start < _size; start++)
        {
            if (_gone[start]) continue;
            var slot = start;
            while (slot != 0 && _mark[slot] == 0)
            {
                _mark[slot] = start;
                slot = _best[slot];
            }
            if (slot != 0 && _mark[slot] == start) return CycleThrough(slot);
        }
        return null;
    }

    private List<int> CycleThrough(int slot)
    {
        var cycle = new List<int> { slot };
        for (var next = _best[slot]; next != slot; next = _best[next]) cycle.Add(next);
        return cycle;
    }

    private void Contract(List<int> cycle)
    {
        var node = _size + _contractions.Count;
        _contractions.Push(new Contraction(node, [.. cycle.Select(slot => (_nodeOf[slot], At(slot, _best[slot])))]));
        foreach (var slot in cycle)
        {
            _parent[_nodeOf[slot]] = node;
            _gone[slot] = true;
        }
        var kept = cycle[0];
        for (var other = 0; other < _size; other++)
            if (!_gone[other]) Join(cycle, kept, other);
        _nodeOf[kept] = node;
        _gone[kept] = false;
        _best[kept] = BestHead(kept);
    }

    // Makes the best arcs between a cycle and a slot outside it. Entering at a member costs the arc that it has in the cycle.
    private void Join(List<int> cycle, int kept, int other)
    {
        var enters = new Arc(double.NegativeInfinity, 0, 0);
        var leaves = enters;
        foreach (var slot in cycle)
        {
            var enter = At(slot, other);
            var gain = enter.Score - At(slot, _best[slot]).Score;
            if (gain > enters.Score) enters = enter with { Score = gain };
            if (other != 0 && At(other, slot).Score > leaves.Score) leaves = At(other, slot);
        }
        At(kept, other) = enters;
        if (other == 0) return;
        At(other, kept) = leaves;
        if (cycle.Contains(_best[other])) _best[other] = kept;
    }

    private void Expand(Span<int> heads)
    {
        var entering = new Arc[_size + _contractions.Count];
        for (var slot = 1; slot < _size; slot++)
            if (!_gone[slot]) entering[_nodeOf[slot]] = At(slot, _best[slot]);
        while (_contractions.TryPop(out var contraction))
        {
            var arc = entering[contraction.Node];
            foreach (var (node, inCycle) in contraction.Members) entering[node] = inCycle;
            var reached = arc.Into;
            while (_parent[reached] != contraction.Node) reached = _parent[reached];
            entering[reached] = arc;
        }
        for (var token = 0; token < heads.Length; token++) heads[token] = entering[token + 1].From - 1;
    }
}
