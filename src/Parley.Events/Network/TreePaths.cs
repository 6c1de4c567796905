using Parley.Events.Coding;

namespace Parley.Events.Network;

/// <summary>Names the way through the tree from a candidate to a trigger.</summary>
/// <remarks>As <c>training/parley_train/eventdata.py</c> does it: the weights know these names.</remarks>
internal sealed class TreePaths(CodingText text)
{
    private const int Deepest = 4;
    private const int LongestChain = 6;

    /// <summary>The relation without its subtype, but for those that change its meaning.</summary>
    public string Relation(int token)
    {
        var relation = text.View.Relation(token);
        if (relation is "nmod:poss" or "nsubj:pass" or "obl:agent" or "acl:relcl") return relation;
        var colon = relation.IndexOf(':');
        return colon < 0 ? relation : relation[..colon];
    }

    /// <summary>Relations from the candidate up to the first word over both, and from there down to the trigger; <c>far</c> beyond three
    /// steps on a side.</summary>
    public string Of(int trigger, int candidate)
    {
        if (text.SentenceOf(trigger) != text.SentenceOf(candidate)) return "cross";
        candidate = Place(candidate);
        var above = new Dictionary<int, string>();
        var chain = "";
        var at = trigger;
        for (var depth = 0; depth < Deepest; depth++)
        {
            above[at] = chain;
            if (text.Tree.Head(at) < 0) break;
            chain = chain.Length == 0 ? Relation(at) : $"{Relation(at)}<{chain}";
            at = text.Tree.Head(at);
        }
        at = candidate;
        chain = "";
        for (var depth = 0; depth < Deepest; depth++)
        {
            if (above.TryGetValue(at, out var down)) return $"{chain}|{down}";
            if (text.Tree.Head(at) < 0) break;
            chain = chain.Length == 0 ? Relation(at) : $"{chain}>{Relation(at)}";
            at = text.Tree.Head(at);
        }
        return "far";
    }

    /// <summary>The word whose place in the tree a word shares: the first of what is joined, the head of a name.</summary>
    public int Place(int token)
    {
        for (var step = 0; step < LongestChain && text.Tree.Head(token) >= 0 && text.View.Relation(token) is "conj" or "flat" or "appos" or "nmod:desc"; step++)
            token = text.Tree.Head(token);
        return token;
    }
}
