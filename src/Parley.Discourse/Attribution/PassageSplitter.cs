using Parley.Language.Analysis;
using Parley.Language.Network;
using Parley.Text.Segmentation;

namespace Parley.Discourse.Attribution;

/// <summary>Cuts stretches of text into passages: by paragraphs, and long paragraphs by sentences.</summary>
/// <remarks>A sentence longer than the longest passage stands alone, and is cut where the parser cuts it.</remarks>
internal sealed class PassageSplitter(AnalyzedText analysis, int longest)
{
    private readonly List<Passage> _passages = [];
    private readonly List<int> _tokens = [];
    private bool _inside;

    /// <summary>The passages of the whole text.</summary>
    public static List<Passage> OfText(AnalyzedText analysis, int longest)
    {
        var splitter = new PassageSplitter(analysis, longest);
        foreach (var sentence in analysis.Segments.Sentences) splitter.Add(sentence, sentence.First, sentence.End);
        return splitter.Finish();
    }

    /// <summary>Adds a stretch of one sentence; stretches come in text order.</summary>
    public void Add(Sentence sentence, int first, int end)
    {
        if (sentence.StartsParagraph && first == sentence.First || _tokens.Count + end - first > longest) Close();
        for (var token = first; token < end; token++)
        {
            if (_tokens.Count == Window.Longest) Close();
            _tokens.Add(token);
        }
    }

    /// <summary>The passages; the splitter is done with.</summary>
    public List<Passage> Finish()
    {
        Close();
        return _passages;
    }

    private void Close()
    {
        if (_tokens.Count == 0) return;
        _passages.Add(Passage.Of(analysis, [.. _tokens], ref _inside));
        _tokens.Clear();
    }
}
