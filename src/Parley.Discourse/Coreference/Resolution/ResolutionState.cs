using Parley.Discourse.Coreference.Mentions;

namespace Parley.Discourse.Coreference.Resolution;

/// <summary>The clusters of one article while the rules work on them.</summary>
/// <remarks>Not thread-safe; one for each article.</remarks>
internal sealed class ResolutionState
{
    private readonly Cluster[] _clusterOf;
    private readonly int[] _mentionAtHead;

    public ResolutionState(DiscourseContext context, IReadOnlyList<CorefMention> mentions)
    {
        Context = context;
        Mentions = mentions;
        Links = new CorefLink?[mentions.Count];
        _clusterOf = new Cluster[mentions.Count];
        _mentionAtHead = new int[context.Analysis.Upos.Length];
        Array.Fill(_mentionAtHead, -1);
        for (var i = 0; i < _clusterOf.Length; i++)
        {
            _clusterOf[i] = new Cluster(mentions[i]);
            _mentionAtHead[mentions[i].Head] = i;
        }
    }

    public DiscourseContext Context { get; }

    public IReadOnlyList<CorefMention> Mentions { get; }

    public CorefLink?[] Links { get; }

    public Cluster ClusterOf(CorefMention mention) => _clusterOf[mention.Index];

    /// <summary>The mention with the given head token, if any.</summary>
    public CorefMention? At(int head) => head >= 0 && _mentionAtHead[head] is >= 0 and var index ? Mentions[index] : null;

    /// <summary>True when no rule has tied the mention to an earlier one yet.</summary>
    public bool IsFree(CorefMention mention) => Links[mention.Index] is null;

    /// <summary>Ties a mention, with all that are tied to it, to another.</summary>
    /// <returns>False when they were together before.</returns>
    public bool Link(CorefMention mention, CorefMention antecedent, LinkReason reason, double confidence = 1)
    {
        var one = ClusterOf(antecedent);
        var other = ClusterOf(mention);
        if (one == other) return false;
        Links[mention.Index] ??= new CorefLink(antecedent.Index, reason, confidence);
        if (other.Mentions.Count > one.Mentions.Count && other.IsNamed) (one, other) = (other, one);
        one.Absorb(other);
        foreach (var moved in other.Mentions) _clusterOf[moved.Index] = one;
        return true;
    }
}
