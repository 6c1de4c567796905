namespace Parley.Text.Segmentation;

/// <summary>Numbers: sums, decimals, times, dates, telephone numbers, ordinals, decades, and the units that touch them.</summary>
internal static class NumberRules
{
    /// <summary>Groups are not followed beyond this many characters, so that hostile texts cost no more than others.</summary>
    private const int LongestNumber = 64;

    /// <summary>True for a digit, and for a sign or a decimal point before one where nothing stands before it.</summary>
    public static bool StartsNumber(ref Chunk chunk, int position)
    {
        var c = chunk.Text[position];
        if (Chars.KindOf(c) == CharKind.Digit) return true;
        if (Chars.KindOf(chunk.At(position + 1)) != CharKind.Digit) return false;
        if (c == '+') return position == chunk.Start;
        return c == '.' && (position == chunk.Start || chunk.Text[position - 1] is '(' or '$' or '£' or '€');
    }

    /// <summary>Writes the number and the unit that may follow; returns the end of what was written.</summary>
    public static int Read(ref Chunk chunk, int position)
    {
        var end = GroupsEnd(chunk, Digits(chunk, Chars.KindOf(chunk.Text[position]) == CharKind.Digit ? position : position + 1));
        var wordEnd = chunk.SkipWord(end);
        if (wordEnd == end) return Finish(ref chunk, position, end);
        var letters = chunk.SkipWord(end, digits: false);
        if (letters < wordEnd || IsNumeralSuffix(chunk.Slice(end, letters)) || !IsUnit(chunk, position, end, letters))
            return WordRules.ReadFrom(ref chunk, position, wordEnd);
        chunk.Add(position, end);
        return WordRules.Read(ref chunk, end);
    }

    private static int Finish(ref Chunk chunk, int position, int end)
    {
        // '90s and 1990's: the apostrophe of a decade stays, that of a possessive does not.
        if (Chars.IsApostrophe(chunk.At(end)) && chunk.At(end + 1) is 's' && !Chars.IsWord(chunk.At(end + 2)) && chunk.Text[end - 1] == '0'
            && end - position is 2 or 4)
            end += 2;
        else if (chunk.At(end) == '.' && IsSectionNumber(chunk, position, end)) end++;
        chunk.Add(position, end);
        return end;
    }

    /// <summary>"2.1." as a heading's number keeps its last stop.</summary>
    private static bool IsSectionNumber(in Chunk chunk, int position, int end) =>
        end + 1 == chunk.End && position == chunk.Start && (chunk.Tokens.Count == 0 || chunk.Tokens[^1].Span.End < position)
        && chunk.Slice(position, end).Contains('.') && IsFirst(chunk) && char.IsUpper(chunk.NextAfterSpace());

    private static bool IsFirst(in Chunk chunk)
    {
        for (var i = chunk.Start - 1; i >= 0; i--)
        {
            if (chunk.Text[i] is '\n' or '\r') return true;
            if (!char.IsWhiteSpace(chunk.Text[i])) return false;
        }
        return true;
    }

    private static int Digits(in Chunk chunk, int index)
    {
        while (index < chunk.End && Chars.KindAt(chunk.Text, index, out _) == CharKind.Digit) index++;
        return index;
    }

    /// <summary>Follows 1,000.50, 10:30, 28/11/2000 and 713-853-3989 as far as they are one number.</summary>
    private static int GroupsEnd(in Chunk chunk, int end)
    {
        var start = chunk.Start > end ? end : FirstDigit(chunk, end);
        while (end + 1 < chunk.End && end - start < LongestNumber && Chars.KindOf(chunk.Text[end + 1]) == CharKind.Digit)
        {
            var next = Digits(chunk, end + 1);
            var joins = chunk.Text[end] switch
            {
                // [13,14] lists two notes.
                ',' => next - end == 4 || chunk.At(start - 1) != '[' && !chunk.Slice(start, end).ContainsAny('[', ']'),
                '.' or ':' => true,
                '/' => IsDateOrFraction(chunk, start, end, next),
                '-' => IsCode(chunk, start, end, next),
                _ => false,
            };
            if (!joins) break;
            end = next;
        }
        return end;
    }

    private static int FirstDigit(in Chunk chunk, int end)
    {
        var start = end;
        while (start > chunk.Start && Chars.KindOf(chunk.Text[start - 1]) == CharKind.Digit) start--;
        return start;
    }

    private static bool IsDateOrFraction(in Chunk chunk, int start, int slash, int next)
    {
        if (slash - start <= 2 && next - slash - 1 <= 2) return true;
        if (slash - start == 3 && next - slash == 4 && chunk.At(next) == '-') return true;
        return chunk.Slice(start, slash).Contains('/') || chunk.At(next) == '/' && Chars.KindOf(chunk.At(next + 1)) == CharKind.Digit;
    }

    /// <summary>Telephone numbers and ISO dates (three groups, or three digits and more) stay whole; ranges (1939-1945, 10-12)
    /// part.</summary>
    private static bool IsCode(in Chunk chunk, int start, int hyphen, int next)
    {
        var already = chunk.Slice(start, hyphen).Contains('-');
        var more = chunk.At(next) == '-' && Chars.KindOf(chunk.At(next + 1)) == CharKind.Digit;
        if (already || more) return true;
        int left = hyphen - start, right = next - hyphen - 1;
        return right == 4 && (left is 1 or 3 or 5) && !chunk.Slice(start, hyphen).ContainsAny('.', ',', ':');
    }

    private static bool IsNumeralSuffix(ReadOnlySpan<char> letters) =>
        letters.Equals("s", StringComparison.OrdinalIgnoreCase) || letters.Equals("th", StringComparison.OrdinalIgnoreCase)
        || letters.Equals("st", StringComparison.OrdinalIgnoreCase) || letters.Equals("nd", StringComparison.OrdinalIgnoreCase)
        || letters.Equals("rd", StringComparison.OrdinalIgnoreCase);

    private static bool IsUnit(in Chunk chunk, int position, int end, int letters)
    {
        if (position > 0 && chunk.Text[position - 1] is '$' or '£' or '€' or '¥') return true;
        if (chunk.At(letters) == '.' && chunk.At(letters + 1) is 'm' && chunk.Slice(end, letters) is "a" or "p" or "A" or "P") return true;
        return WordLists.Units.Contains(chunk.Slice(end, letters));
    }
}
