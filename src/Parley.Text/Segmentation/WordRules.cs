namespace Parley.Text.Segmentation;

/// <summary>Words: clitics and contractions, abbreviations and initials, hyphenated compounds, and signs inside words.</summary>
internal static class WordRules
{
    /// <summary>Writes a stretch of letters alone, parted if it is a listed contraction (can|not).</summary>
    public static void AddPlain(ref Chunk chunk, int start, int end)
    {
        if (!WordLists.Contractions.TryGet(chunk.Slice(start, end), out var entry))
        {
            chunk.Add(start, end);
            return;
        }
        var position = start;
        foreach (var part in entry.Value.AsSpan().Split('|'))
        {
            var length = part.End.Value - part.Start.Value;
            chunk.Add(position, position + length, position > start);
            position += length;
        }
    }

    /// <summary>Writes the word that begins at <paramref name="position"/> with its clitics; returns the end of what was
    /// written.</summary>
    public static int Read(ref Chunk chunk, int position) => ReadFrom(ref chunk, position, position);

    /// <summary>The same for a word whose characters up to <paramref name="index"/> are known to belong to it.</summary>
    public static int ReadFrom(ref Chunk chunk, int position, int index)
    {
        var end = chunk.SkipWord(index);
        while (end < chunk.End)
        {
            var c = chunk.Text[end];
            if (Chars.IsApostrophe(c))
            {
                if (Clitics.TryRead(ref chunk, position, end, out var after)) return after;
                if (!Clitics.IsInside(chunk, position, end)) break;
            }
            else if (c == '.')
            {
                if (Abbreviations.EndOf(chunk, position, end) is var stop && stop > end)
                {
                    end = stop;
                    if (!Chars.IsApostrophe(chunk.At(end)) && !(Chars.IsHyphen(chunk.At(end)))) break;
                    continue;
                }
                break;
            }
            else if (!Compounds.Joins(chunk, position, end)) break;
            var next = chunk.SkipWord(end + 1);
            end = next;
        }
        if (end == position) end = position + 1;
        AddPlain(ref chunk, position, end);
        return end;
    }
}
