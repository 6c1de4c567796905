using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Coreference.Tables;

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
    private readonly int[] _entityOfReferent;

    internal CoreferenceLayer(IReadOnlyList<CorefMention> mentions, IReadOnlyList<Referent> referents, CorefLink?[] links, int tokenCount)
    {
        Mentions = mentions;
        Referents = referents;
        _links = links;
        _referentOf = new int[mentions.Count];
        for (var i = 0; i < referents.Count; i++)
            foreach (var mention in referents[i].Mentions)
                _referentOf[mention] = i;
        _entityOfReferent = new int[referents.Count];
        var entities = new List<int>();
        for (var i = 0; i < referents.Count; i++)
        {
            _entityOfReferent[i] = IsEntity(referents[i]) ? entities.Count : -1;
            if (IsEntity(referents[i])) entities.Add(i);
        }
        Entities = entities;
        _mentionOfHead = new int[tokenCount];
        Array.Fill(_mentionOfHead, -1);
        foreach (var mention in mentions) _mentionOfHead[mention.Head] = mention.Index;
    }

    /// <summary>All mentions, ordered by head.</summary>
    public IReadOnlyList<CorefMention> Mentions { get; }

    /// <summary>All referents, in the order of their first mentions.</summary>
    public IReadOnlyList<Referent> Referents { get; }

    /// <summary>
    /// The article's entities, as indices of referents in the order of their first mentions: all that the recogniser named, and people, groups and
    /// bodies without a name that are mentioned again ("a battalion commander … the commander").
    /// </summary>
    public IReadOnlyList<int> Entities { get; }

    /// <summary>Index in <see cref="Entities"/> of a referent; -1 when it is none.</summary>
    public int EntityOf(int referent) => _entityOfReferent[referent];

    /// <summary>Index of the referent that a mention stands for.</summary>
    public int ReferentOf(int mention) => _referentOf[mention];

    /// <summary>Why a mention was tied to another; <c>null</c> for a referent's first mention and for mentions that stand alone.</summary>
    public CorefLink? LinkOf(int mention) => _links[mention];

    /// <summary>Index of the mention with the given head token; -1 when no mention has it.</summary>
    public int MentionAt(int head) => _mentionOfHead[head];

    private static bool IsEntity(Referent referent) => referent.Entity >= 0
        || (referent is { IsNamed: false, IsPronounOnly: false, Mentions.Count: > 1, Kind: ReferentKind.Person or ReferentKind.Group or ReferentKind.Organization });
}
