using Parley.Discourse.Coreference.Mentions;

namespace Parley.Discourse.Coreference;

/// <summary>Which mentions of one article stand for the same.</summary>
/// <remarks>
/// Immutable and thread-safe; look-ups take constant time. Every mention belongs to exactly one referent; one that nothing else stands
/// for is a referent of its own.
/// </remarks>
public sealed class CoreferenceLayer
{
    private readonly int[] _referentOf;
    private readonly CorefLink?[] _links;
    private readonly int[] _mentionOfHead;

    internal CoreferenceLayer(IReadOnlyList<CorefMention> mentions, IReadOnlyList<Referent> referents, CorefLink?[] links, int tokenCount)
    {
        Mentions = mentions;
        Referents = referents;
        _links = links;
        _referentOf = new int[mentions.Count];
        for (var i = 0; i < referents.Count; i++)
            foreach (var mention in referents[i].Mentions)
                _referentOf[mention] = i;
        _mentionOfHead = new int[tokenCount];
        Array.Fill(_mentionOfHead, -1);
        foreach (var mention in mentions) _mentionOfHead[mention.Head] = mention.Index;
    }

    /// <summary>All mentions, ordered by head.</summary>
    public IReadOnlyList<CorefMention> Mentions { get; }

    /// <summary>All referents, in the order of their first mentions.</summary>
    public IReadOnlyList<Referent> Referents { get; }

    /// <summary>Index of the referent that a mention stands for.</summary>
    public int ReferentOf(int mention) => _referentOf[mention];

    /// <summary>Why a mention was tied to another; <c>null</c> for a referent's first mention and for mentions that stand alone.</summary>
    public CorefLink? LinkOf(int mention) => _links[mention];

    /// <summary>Index of the mention with the given head token; -1 when no mention has it.</summary>
    public int MentionAt(int head) => _mentionOfHead[head];
}
