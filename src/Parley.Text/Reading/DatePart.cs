namespace Parley.Text.Reading;

/// <summary>A number or word of a written date.</summary>
/// <param name="Text">The digits, or the letters; a week is one part, as in <c>W06</c>.</param>
/// <param name="Separator">The last character before it other than a space; a space when there is none else; NUL at the start.</param>
internal readonly record struct DatePart(string Text, char Separator)
{
    /// <summary>True when it consists of digits.</summary>
    public bool IsNumber => char.IsAsciiDigit(Text[0]);

    /// <summary>The number's value; the largest integer for numbers beyond it.</summary>
    public int Number => int.TryParse(Text, out var number) ? number : int.MaxValue;

    /// <summary>True when it can be a day of a month.</summary>
    public bool IsDay => IsNumber && Text.Length <= 2 && Number is >= 1 and <= 31;

    /// <summary>True when it is part of a time of day.</summary>
    public bool IsTime => Separator is ':' or '+';

    /// <summary>The parts of a date in order; <c>8th</c> gives 8, <c>08T10:15</c> gives 08, T, 10, 15.</summary>
    public static List<DatePart> Split(string value)
    {
        var parts = new List<DatePart>();
        var separator = '\0';
        for (var i = 0; i < value.Length;)
        {
            var length = LengthAt(value, i);
            if (length == 0)
            {
                if (value[i] != ' ' || separator == '\0') separator = value[i];
                i++;
                continue;
            }
            var word = value.AsSpan(i, length);
            if (!IsOrdinalEnding(word, parts)) parts.Add(new DatePart(word.ToString(), separator));
            separator = ' ';
            i += length;
        }
        return parts;
    }

    private static int LengthAt(string value, int start)
    {
        var i = start;
        if (value[i] is 'W' or 'w' && i + 1 < value.Length && char.IsAsciiDigit(value[i + 1])) i++;
        var isNumber = char.IsAsciiDigit(value[i]);
        while (i < value.Length && (isNumber ? char.IsAsciiDigit(value[i]) : char.IsLetter(value[i]))) i++;
        return i - start;
    }

    private static bool IsOrdinalEnding(ReadOnlySpan<char> word, List<DatePart> before) =>
        before.Count > 0 && before[^1].IsNumber && word is "st" or "nd" or "rd" or "th" or "of";
}
