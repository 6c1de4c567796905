namespace Parley.Text;

/// <summary>Converts UTF-16 offsets of one text into Unicode code-point offsets, as records count them.</summary>
/// <remarks>
/// Building it costs one pass over the text; a lookup costs a binary search over the surrogate pairs before the offset, and is free
/// for a text that has none. A lone surrogate counts as one code point. Immutable and thread-safe.
/// </remarks>
public sealed class CodePointMap
{
    private readonly int[] _lowSurrogates;

    /// <summary>Builds the map of <paramref name="text"/>.</summary>
    public CodePointMap(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var positions = new List<int>();
        for (var i = 1; i < text.Length; i++)
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]))
                positions.Add(i);
        _lowSurrogates = [.. positions];
    }

    /// <summary>The code-point offset of a UTF-16 offset; an offset inside a surrogate pair maps to that pair's end.</summary>
    public int ToCodePoints(int utf16Offset)
    {
        if (_lowSurrogates.Length == 0) return utf16Offset;
        var index = Array.BinarySearch(_lowSurrogates, utf16Offset);
        return utf16Offset - (index >= 0 ? index : ~index);
    }

    /// <summary>The code-point range of a span, half-open.</summary>
    public (int Start, int End) ToCodePoints(TextSpan span) => (ToCodePoints(span.Start), ToCodePoints(span.End));

    /// <summary>The UTF-16 offset of a code-point offset: the inverse of <see cref="ToCodePoints(int)"/>.</summary>
    public int ToUtf16(int codePointOffset)
    {
        var low = 0;
        var high = _lowSurrogates.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_lowSurrogates[middle] - middle <= codePointOffset) low = middle + 1;
            else high = middle;
        }
        return codePointOffset + low;
    }
}
