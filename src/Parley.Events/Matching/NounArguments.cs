namespace Parley.Events.Matching;

/// <summary>Finds whose act or thing a noun is: its possessor, a nationality before it, or a phrase with "of", "by" or "from".</summary>
/// <remarks>Follows the tree alone; not thread-safe, like the <see cref="ClauseArguments"/> it asks.</remarks>
public sealed class NounArguments(WordView view, ClauseArguments clauses)
{
    /// <summary>The head word of who does what the noun says; -1 when the tree does not tell.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="used">Words that other slots hold, which are passed over.</param>
    public int Doer(int noun, List<int> used)
    {
        var by = clauses.Marked(noun, "by");
        return by >= 0 && !used.Contains(by) ? by : Before(noun, used);
    }

    /// <summary>The head word of the noun's possessor; -1 when there is none.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="used">Words that other slots hold, which are passed over.</param>
    /// <param name="isTrigger">True for the trigger of a frame, where "by" marks the doer and is no possessor.</param>
    public int Possessor(int noun, List<int> used, bool isTrigger)
    {
        var before = Before(noun, used);
        if (before >= 0) return before;
        var after = clauses.Marked(noun, "of");
        if (after < 0 && !isTrigger) after = clauses.Marked(noun, "by", "from");
        return used.Contains(after) ? -1 : after;
    }

    private int Before(int noun, List<int> used)
    {
        var possessor = view.Tree.Child(noun, "nmod:poss");
        if (possessor >= 0 && !used.Contains(possessor)) return possessor;
        foreach (var child in view.Tree.Children(noun))
            if (child < noun && IsName(child) && !used.Contains(child))
                return child;
        return -1;
    }

    /// <summary>"Russian", "Kremlin", "US" before a noun.</summary>
    private bool IsName(int token) => view.Relation(token) is "amod" or "compound" or "nmod" or "nmod:desc"
        && view.Analysis.Upos[token] is "PROPN" or "ADJ" && char.IsUpper(view.Analysis.Segments.Form(token)[0]);
}
