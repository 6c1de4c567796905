using System.Collections.Concurrent;
using Parley.Language.Analysis;

namespace Parley.Discourse.Attribution;

/// <summary>Finds sources, cues and contents with an <see cref="AttributionModel"/>.</summary>
/// <remarks>
/// Method: two bidirectional LSTM layers over the words of a paragraph, a linear-chain CRF over the roles, and biaffine-like scores that link
/// the fragments. An answer depends on its passage alone, bit for bit. Cost: linear in the tokens, about that of the language analysis.
/// Weak spots: a word has one role only, so a statement within a statement is found by reading the outer one's content by itself, and
/// links do not leave the paragraph. Thread-safe: each text rents its working room, some 10 MB and 1 KB a token.
/// </remarks>
public sealed class AttributionTagger
{
    private readonly AttributionModel _model;
    private readonly ConcurrentBag<TaggerRun> _idle = [];

    /// <summary>Creates a tagger; the model may be shared.</summary>
    public AttributionTagger(AttributionModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
    }

    /// <summary>Most tokens of a paragraph that is read in one piece.</summary>
    internal int Longest => _model.Meta.Longest;

    /// <summary>Takes up a text; the room goes back when the reading is disposed of.</summary>
    /// <exception cref="InvalidOperationException">The states are of another language model than the one the weights were trained with.</exception>
    internal TextReading Begin(AnalyzedText analysis, EncoderStates states)
    {
        if (states.Width != _model.StateWidth)
        {
            throw new InvalidOperationException(
                $"The attribution model needs states of width {_model.StateWidth}; the language model gives {states.Width}. Install models that belong together.");
        }
        if (!_idle.TryTake(out var run)) run = new TaggerRun(_model);
        run.Begin(analysis, states);
        return new TextReading(run, _idle);
    }

    /// <summary>One text under work.</summary>
    internal readonly struct TextReading(TaggerRun run, ConcurrentBag<TaggerRun> idle) : IDisposable
    {
        /// <summary>The answers for passages of the text, in their order.</summary>
        public PassageAnswer[] Tag(List<Passage> passages) => run.Tag(passages);

        /// <inheritdoc/>
        public void Dispose() => idle.Add(run);
    }
}
