namespace Parley.Discourse.Entities;

/// <summary>The entities of one article, in the order of their first mentions.</summary>
/// <remarks>Immutable and thread-safe; a look-up by token takes constant time.</remarks>
public sealed class EntityLayer
{
    private readonly int[] _entityOfToken;

    /// <summary>Makes the layer of a text of <paramref name="tokenCount"/> tokens.</summary>
    public EntityLayer(IReadOnlyList<Entity> entities, int tokenCount)
    {
        ArgumentNullException.ThrowIfNull(entities);
        Entities = entities;
        _entityOfToken = new int[tokenCount];
        Array.Fill(_entityOfToken, -1);
        for (var i = 0; i < entities.Count; i++)
            foreach (var mention in entities[i].Mentions)
                _entityOfToken.AsSpan(mention.Tokens.First, mention.Tokens.Count).Fill(i);
    }

    /// <summary>All entities.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>Index in <see cref="Entities"/> of the entity that a token helps to name; -1 when it is in no name.</summary>
    public int IndexAt(int token) => _entityOfToken[token];

    /// <summary>The entity that a token helps to name, if any.</summary>
    public Entity? At(int token) => _entityOfToken[token] is >= 0 and var index ? Entities[index] : null;
}
