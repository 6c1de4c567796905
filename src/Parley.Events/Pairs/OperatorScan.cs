using Parley.Events.Matching;

namespace Parley.Events.Pairs;

/// <summary>Finds the operators over a word: negations and auxiliaries beside it, and the words that govern it.</summary>
internal sealed class OperatorScan(WordView view, OperatorTable table)
{
    private const int MostGovernors = 4;

    /// <summary>Classes of operators, the nearest first, each once.</summary>
    public IReadOnlyList<string> Over(int token, IReadOnlyList<int> own)
    {
        var found = new List<string>(4);
        Beside(token, found);
        for (int head = view.Tree.Head(token), child = token, left = MostGovernors; head >= 0 && left > 0; child = head, head = view.Tree.Head(head), left--)
        {
            if (!Governs(view.Relation(child))) break;
            if (!own.Contains(head)) Add(found, view.Lemma(head));
            if (view.Relation(child) is not ("obj" or "nmod" or "obl" or "compound")) Beside(head, found);
        }
        return found;
    }

    private static bool Governs(string relation) =>
        relation is "xcomp" or "ccomp" or "advcl" or "acl" or "obj" or "obl" or "nmod" or "nsubj:pass" or "csubj" or "compound";

    private void Beside(int token, List<string> found)
    {
        foreach (var child in view.Tree.Children(token))
            if (view.Relation(child) is "aux" or "advmod" or "det" or "mark" or "cc:preconj" or "case" or "amod")
                Add(found, view.Lemma(child));
    }

    private void Add(List<string> found, string lemma)
    {
        if (table.ClassOf(lemma) is { } operation && !found.Contains(operation)) found.Add(operation);
    }
}
