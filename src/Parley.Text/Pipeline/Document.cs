using System.Diagnostics.CodeAnalysis;

namespace Parley.Text.Pipeline;

/// <summary>One article on its way through the pipeline, with the layers that the stages have added to it.</summary>
/// <remarks>
/// A layer is found by its type and is written once: no stage changes the text or what an earlier stage said. Layers are immutable, so
/// whoever holds one may keep it. The document itself belongs to the one thread that runs the pipeline over it.
/// </remarks>
public sealed class Document
{
    private readonly Dictionary<Type, object> _layers = [];

    /// <summary>Begins a document that has no layers yet.</summary>
    public Document(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        Article = article;
    }

    /// <summary>The article as it was read.</summary>
    public Article Article { get; }

    /// <summary>The analysed text; every layer's spans refer to it.</summary>
    public string Text => Article.Text;

    /// <summary>Adds a layer.</summary>
    /// <exception cref="InvalidOperationException">There is a layer of this type already.</exception>
    public void Add<T>(T layer) where T : class
    {
        ArgumentNullException.ThrowIfNull(layer);
        if (!_layers.TryAdd(typeof(T), layer))
            throw new InvalidOperationException($"The layer {typeof(T).Name} of '{Article.Id}' is written already; a layer is written once.");
    }

    /// <summary>A layer that an earlier stage added.</summary>
    /// <exception cref="InvalidOperationException">No stage has added it: the stage that asks does not list it among its needs.</exception>
    public T Get<T>() where T : class => TryGet<T>(out var layer)
        ? layer
        : throw new InvalidOperationException($"'{Article.Id}' has no layer {typeof(T).Name}; a stage must list it in {nameof(IStage.Needs)} to rely on it.");

    /// <summary>A layer, if a stage has added it.</summary>
    public bool TryGet<T>([NotNullWhen(true)] out T? layer) where T : class
    {
        layer = _layers.TryGetValue(typeof(T), out var found) ? (T)found : null;
        return layer is not null;
    }
}
