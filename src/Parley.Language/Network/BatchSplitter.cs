using Parley.Text.Segmentation;

namespace Parley.Language.Network;

/// <summary>Cuts the sentences of a text into windows and groups windows of similar length into batches.</summary>
internal static class BatchSplitter
{
    /// <summary>The windows of all sentences, in text order.</summary>
    public static List<Window> Windows(ReadOnlySpan<Sentence> sentences)
    {
        var windows = new List<Window>(sentences.Length);
        foreach (var sentence in sentences)
        {
            for (var first = sentence.First; first < sentence.End; first += Window.Longest)
                windows.Add(new Window(first, Math.Min(Window.Longest, sentence.End - first)));
        }
        return windows;
    }

    /// <summary>Batches of at most so many tokens (one window at least), by falling length; equals stay in text order.</summary>
    public static List<Window[]> Batches(List<Window> windows, int tokens)
    {
        var sorted = windows.ToArray();
        Array.Sort(sorted, (a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : a.First.CompareTo(b.First));
        var batches = new List<Window[]>();
        var start = 0;
        for (int end = 0, size = 0; end < sorted.Length; end++)
        {
            if (end > start && size + sorted[end].Count > tokens)
            {
                batches.Add(sorted[start..end]);
                (start, size) = (end, 0);
            }
            size += sorted[end].Count;
        }
        if (start < sorted.Length) batches.Add(sorted[start..]);
        return batches;
    }
}
