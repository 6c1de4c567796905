namespace Parley.Records;

/// <summary>The statements of a record by nesting: which stand on their own, and which lie inside which.</summary>
/// <remarks>
/// Made for any record, also a foreign one: a parent that is missing counts as none, and where parents lead in a circle the first
/// statement of the circle stands on its own. So each statement is found exactly once. Building costs time linear in their number.
/// Immutable and thread-safe.
/// </remarks>
public sealed class StatementTree
{
    private readonly List<int>[] _children;
    private readonly int[] _parents;
    private readonly int[] _depths;
    private readonly List<int> _order = [];

    /// <summary>Builds the tree.</summary>
    /// <param name="statements">The statements of one record.</param>
    public StatementTree(IReadOnlyList<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        Statements = statements;
        _parents = ParentsOf(statements);
        _children = new List<int>[statements.Count];
        _depths = new int[statements.Count];
        for (var i = 0; i < _children.Length; i++) _children[i] = [];
        for (var i = 0; i < _parents.Length; i++)
            if (_parents[i] >= 0) _children[_parents[i]].Add(i);
        var seen = new bool[statements.Count];
        for (var i = 0; i < _parents.Length; i++)
            if (_parents[i] < 0) Descend(i, seen);
        for (var i = 0; i < _parents.Length; i++)
            if (!seen[i])
            {
                _parents[i] = -1;
                Descend(i, seen);
            }
        Roots = [.. Enumerable.Range(0, statements.Count).Where(i => _parents[i] < 0)];
    }

    /// <summary>The statements, as they were given.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>Indices of the statements that lie in no other, in the order given.</summary>
    public IReadOnlyList<int> Roots { get; }

    /// <summary>All indices, each parent before what lies in it.</summary>
    public IReadOnlyList<int> Order => _order;

    /// <summary>How many statements a statement lies in; 0 for a root.</summary>
    public int Depth(int index) => _depths[index];

    /// <summary>Index of the statement around this one, or -1.</summary>
    public int Parent(int index) => _parents[index];

    /// <summary>A root and all that lies in it, each parent before its children.</summary>
    public IEnumerable<int> Below(int root)
    {
        var open = new Stack<int>([root]);
        while (open.TryPop(out var index))
        {
            yield return index;
            for (var i = _children[index].Count - 1; i >= 0; i--)
                if (_parents[_children[index][i]] == index) open.Push(_children[index][i]);
        }
    }

    private static int[] ParentsOf(IReadOnlyList<Statement> statements)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < statements.Count; i++) index.TryAdd(statements[i].Id, i);
        var parents = new int[statements.Count];
        for (var i = 0; i < parents.Length; i++)
            parents[i] = statements[i].Parent is { } id && index.TryGetValue(id, out var parent) && parent != i ? parent : -1;
        return parents;
    }

    private void Descend(int root, bool[] seen)
    {
        foreach (var index in Below(root))
        {
            seen[index] = true;
            _order.Add(index);
            _depths[index] = _parents[index] < 0 ? 0 : _depths[_parents[index]] + 1;
        }
    }
}
