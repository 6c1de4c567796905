using System.Collections.Concurrent;

namespace Parley.Language.Transformer;

/// <summary>Gives the pieces of sequences their states, with a <see cref="TransformerModel"/>.</summary>
/// <remarks>
/// Thread-safe: each call rents its working room. A state depends on its sequence alone, bit for bit: not on the others of the call, on
/// threads,
/// or on the processor. Cost: linear in the pieces, but for attention, which grows with the square of a sequence's length and is a tenth of
/// the whole at fifty pieces. Memory: about 15 KB for each piece of a batch, and of one long sequence the square of its length.
/// </remarks>
public sealed class TransformerEncoder
{
    private const int BatchPieces = 256;

    private readonly TransformerModel _model;
    private readonly ConcurrentBag<TransformerRun> _idle = [];

    /// <summary>Creates an encoder.</summary>
    /// <param name="model">The weights; may be shared.</param>
    public TransformerEncoder(TransformerModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
    }

    /// <summary>The states of each sequence, in the order given.</summary>
    /// <param name="sequences">Numbers of word pieces; none empty, none longer than <see cref="TransformerModel.Longest"/>.</param>
    /// <exception cref="ArgumentException">A sequence is empty or too long.</exception>
    public IReadOnlyList<PieceStates> Encode(IReadOnlyList<int[]> sequences)
    {
        ArgumentNullException.ThrowIfNull(sequences);
        foreach (var sequence in sequences)
        {
            if (sequence.Length == 0 || sequence.Length > _model.Longest)
            {
                var message = $"A sequence has {sequence.Length} pieces, where 1 to {_model.Longest} are possible.";
                throw new ArgumentException(message, nameof(sequences));
            }
        }
        var states = new PieceStates[sequences.Count];
        if (!_idle.TryTake(out var run)) run = new TransformerRun(_model);
        for (var first = 0; first < sequences.Count;)
        {
            var (end, pieces) = (first + 1, sequences[first].Length);
            while (end < sequences.Count && pieces + sequences[end].Length <= BatchPieces) pieces += sequences[end++].Length;
            run.Encode(sequences, first, end, states);
            first = end;
        }
        _idle.Add(run);
        return states;
    }
}
