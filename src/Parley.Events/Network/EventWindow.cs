using Parley.Events.Coding;
using Parley.Language.Transformer;

namespace Parley.Events.Network;

/// <summary>Some sentences whose triggers are sought, with the words around them that the encoder sees too.</summary>
/// <param name="First">First token of the sentences.</param>
/// <param name="End">One past their last token.</param>
/// <param name="Pieces">The sequence for the encoder.</param>
/// <param name="Start">Number in the article of the sequence's first word piece.</param>
internal sealed record EventWindow(int First, int End, int[] Pieces, int Start);

/// <summary>Sizes of windows, in word pieces.</summary>
/// <param name="Core">Most pieces of sentences that share a window.</param>
/// <param name="Before">Pieces of context before them.</param>
/// <param name="After">Pieces of context after them.</param>
/// <param name="Longest">Most pieces of a window, its two ends included.</param>
internal sealed record WindowSizes(int Core, int Before, int After, int Longest);

/// <summary>An article cut into word pieces and windows.</summary>
/// <remarks>As <c>training/parley_train/eventdata.py</c> does it: the weights depend on it. Sentences that nobody asks for stand in no
/// window but as context.</remarks>
internal sealed class WindowCutter
{
    private readonly CodingText _text;
    private readonly WordPieces _vocabulary;
    private readonly WindowSizes _sizes;
    private readonly List<int> _pieces = [];
    private readonly int[] _first;

    public WindowCutter(CodingText text, WordPieces vocabulary, WindowSizes sizes)
    {
        (_text, _vocabulary, _sizes) = (text, vocabulary, sizes);
        _first = new int[text.Analysis.Upos.Length + 1];
        for (var token = 0; token < text.Analysis.Upos.Length; token++)
            _first[token + 1] = _first[token] + vocabulary.Append(text.Analysis.Segments.Form(token), _pieces);
    }

    /// <summary>The windows, in text order.</summary>
    /// <param name="isWanted">True for the sentences (by first token) in which there may be triggers.</param>
    public List<EventWindow> Cut(Func<int, bool> isWanted)
    {
        var blocks = new List<(int First, int End)>();
        foreach (var sentence in _text.Analysis.Segments.Sentences)
        {
            if (blocks.Count > 0 && blocks[^1].End == sentence.First && _first[sentence.End] - _first[blocks[^1].First] <= _sizes.Core) blocks[^1] = (blocks[^1].First, sentence.End);
            else blocks.Add((sentence.First, sentence.End));
        }
        blocks.RemoveAll(block => !_text.Analysis.Segments.Sentences.Any(sentence => sentence.First >= block.First && sentence.First < block.End && isWanted(sentence.First)));
        return blocks.ConvertAll(block => Window(block.First, block.End));
    }

    /// <summary>The row of a word in a window's states; -1 when it is not in the window.</summary>
    public int RowOf(EventWindow window, int token)
    {
        var row = _first[token] - window.Start;
        return row >= 0 && row < window.Pieces.Length - 2 ? row + 1 : -1;
    }

    private EventWindow Window(int first, int end)
    {
        var room = _sizes.Longest - 2;
        var (start, stop) = (_first[first], Math.Min(_first[end], _first[first] + room));
        var before = Math.Min(Math.Min(_sizes.Before, start), room - (stop - start));
        var after = Math.Min(Math.Min(_sizes.After, _pieces.Count - stop), room - (stop - start) - before);
        return new EventWindow(first, end, [_vocabulary.Begin, .. _pieces[(start - before)..(stop + after)], _vocabulary.End], start - before);
    }
}
