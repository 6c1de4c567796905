using Parley.Discourse.Trees;

namespace Parley.Events.Pairs;

/// <summary>The way through the tree from the source's head to the target's.</summary>
/// <remarks>Immutable. Sentences of one text are taken as joined at their roots, without a word that governs both.</remarks>
internal sealed class PairPath
{
    private readonly HashSet<int> _on;

    public PairPath(DependencyTree tree, int source, int target)
    {
        var up = Ancestors(tree, source);
        var down = Ancestors(tree, target);
        var shared = new HashSet<int>(down);
        var top = up.FindIndex(shared.Contains);
        Top = top < 0 ? -1 : up[top];
        Up = top < 0 ? up : up.GetRange(0, top);
        Down = top < 0 ? down : down.GetRange(0, down.IndexOf(Top));
        _on = [.. Up, .. Down];
        if (Top >= 0) _on.Add(Top);
        SourceVerb = Verb(tree, up);
        TargetVerb = Verb(tree, down);
    }

    /// <summary>The word that governs both; -1 for none.</summary>
    public int Top { get; }

    /// <summary>From the source's head up, the top excluded.</summary>
    public IReadOnlyList<int> Up { get; }

    /// <summary>From the target's head up, the top excluded.</summary>
    public IReadOnlyList<int> Down { get; }

    /// <summary>The nearest verb above the source; -1 for none.</summary>
    public int SourceVerb { get; }

    /// <summary>The nearest verb above the target; -1 for none.</summary>
    public int TargetVerb { get; }

    public bool Has(int token) => _on.Contains(token);

    /// <summary>Steps from a token up to the path; -1 when its root is reached first.</summary>
    public int Distance(DependencyTree tree, int token)
    {
        var steps = 0;
        for (; token >= 0; token = tree.Head(token), steps++)
            if (_on.Contains(token))
                return steps;
        return -1;
    }

    private static List<int> Ancestors(DependencyTree tree, int token)
    {
        var found = new List<int>();
        for (; token >= 0; token = tree.Head(token)) found.Add(token);
        return found;
    }

    private static int Verb(DependencyTree tree, List<int> chain)
    {
        for (var i = 1; i < chain.Count; i++)
            if (tree.Analysis.Upos[chain[i]] is "VERB" or "AUX")
                return chain[i];
        return -1;
    }
}
