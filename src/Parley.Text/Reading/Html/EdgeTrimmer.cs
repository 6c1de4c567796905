namespace Parley.Text.Reading.Html;

/// <summary>Takes off what stands in the article's element before its first paragraph and after its last.</summary>
/// <remarks>Before: the title again, bylines, dates. After: headings over nothing, lists whose items all lead elsewhere.</remarks>
internal static class EdgeTrimmer
{
    private const int LongEnoughToStart = 90;
    private const double LargestTail = 0.34;
    private const double LinkedTail = 0.3;

    /// <summary>The texts of the blocks that remain, in order.</summary>
    public static List<string> Trim(List<TextBlock> blocks, string? title)
    {
        var start = StartOf(blocks, title);
        var end = EndOf(blocks, start);
        var texts = new List<string>(end - start);
        for (var i = start; i < end; i++) texts.Add(blocks[i].Text);
        return texts;
    }

    private static int StartOf(List<TextBlock> blocks, string? title)
    {
        var start = 0;
        for (var i = 0; i < blocks.Count && !IsOpening(blocks[i]); i++)
            if (blocks[i].Text == title || !IsSentence(blocks[i].Text) && !blocks[i].IsHeading && blocks[i].Holder.LocalName is not ("p" or "li" or "blockquote" or "td" or "tr"))
                start = i + 1;
        return start;
    }

    private static int EndOf(List<TextBlock> blocks, int start)
    {
        var left = 0;
        for (var i = start; i < blocks.Count; i++) left += blocks[i].Size;
        left = (int)(left * LargestTail);
        var end = blocks.Count;
        while (end > start + 1 && IsTail(blocks[end - 1]) && (left -= blocks[end - 1].Size) >= 0) end--;
        return end;
    }

    private static bool IsOpening(TextBlock block) => block.Size >= LongEnoughToStart && block.LinkDensity < LinkedTail;

    private static bool IsTail(TextBlock block) =>
        block.IsHeading || (block.LinkSize > 0 && block.Holder.LocalName == "li") ||
        (block.LinkDensity > LinkedTail && !IsSentence(block.Text));

    private static bool IsSentence(string text) => text[^1] is '.' or '!' or '?' or '"' or '”' or '’' or '…' or ':' or '。' or '」';
}
