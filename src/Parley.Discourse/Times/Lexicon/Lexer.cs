using System.Globalization;
using Parley.Text;
using Parley.Text.Segmentation;

namespace Parley.Discourse.Times.Lexicon;

/// <summary>Turns a sentence's tokens into lexemes.</summary>
/// <remarks>
/// A token that no table holds is cut at its hyphens, so that mid-November and three-week read alike however they were tokenized.
/// </remarks>
internal sealed class Lexer(TimeLexicon lexicon)
{
    /// <summary>Reads one sentence; <paramref name="tags"/> are Penn tags of all tokens, or null.</summary>
    public Line Read(SegmentedText segments, Sentence sentence, string[]? tags)
    {
        var lexemes = new List<Lexeme>(sentence.Count + 4);
        for (var token = sentence.First; token < sentence.End; token++) Add(segments, token, lexemes);
        return new Line(segments.Text, [.. lexemes], tags, lexicon);
    }

    private void Add(SegmentedText segments, int token, List<Lexeme> lexemes)
    {
        var span = segments.Tokens[token].Span;
        var whole = Of(segments.Text, token, span);
        var form = span.Of(segments.Text);
        if (form.Length == 1 || form.IndexOfAny('-', '–') < 0 || whole.Date is not null || !ReferenceEquals(whole.Word, TimeWord.None))
        {
            lexemes.Add(whole);
            return;
        }
        for (var start = span.Start; start < span.End;)
        {
            var rest = segments.Text.AsSpan(start, span.End - start);
            var length = rest.IndexOfAny('-', '–');
            length = length < 0 ? rest.Length : Math.Max(length, 1);
            lexemes.Add(Of(segments.Text, token, new TextSpan(start, start + length)));
            start += length;
        }
    }

    private Lexeme Of(string text, int token, TextSpan span)
    {
        var form = span.Of(text);
        if (form is "’s") return new Lexeme(token, span, lexicon.Find("'s"));
        if (form is "’") return new Lexeme(token, span, lexicon.Find("'"));
        var lexeme = new Lexeme(token, span, lexicon.Find(form));
        return form[0] is '\'' or '’' || char.IsAsciiDigit(form[0]) ? Figures(lexeme, form) : lexeme;
    }

    private static Lexeme Figures(Lexeme lexeme, ReadOnlySpan<char> form)
    {
        var start = form[0] is '\'' or '’' ? 1 : 0;
        var digits = start;
        while (digits < form.Length && char.IsAsciiDigit(form[digits])) digits++;
        var count = digits - start;
        if (count is 0 or > 7) return count == 0 ? lexeme : lexeme with { Date = NumericDate.Read(form) };
        var number = int.Parse(form[start..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        var suffix = form[digits..];
        if (suffix is "s" or "'s" or "’s") return lexeme with { Decade = DecadeOf(number, count), Digits = start == 0 ? count : 0 };
        if (start == 1) return lexeme;
        return suffix switch
        {
            "" => lexeme with { Number = number, Digits = count },
            "st" or "nd" or "rd" or "th" => lexeme with { Ordinal = number },
            _ => lexeme with { Date = NumericDate.Read(form), Clock = ClockOf(number, count, suffix) },
        };
    }

    /// <summary>The 1990s and the '90s; two figures mean the twentieth century from 20 on, else the present one.</summary>
    private static int DecadeOf(int number, int digits)
    {
        if (number % 10 != 0) return 0;
        if (digits == 2) return number >= 20 ? 1900 + number : 2000 + number;
        return digits == 4 && number is >= 1000 and <= 9980 ? number : 0;
    }

    /// <summary>
    /// 10:30, also with seconds; a full stop between (10.30) counts only beside a.m., p.m. or a zone, which the grammar checks.
    /// </summary>
    private static int ClockOf(int hour, int digits, ReadOnlySpan<char> rest)
    {
        if (digits > 2 || hour > 24 || rest.Length is not (3 or 6) || rest[0] is not (':' or '.')) return -1;
        if (!int.TryParse(rest.Slice(1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var minute) || minute > 59) return -1;
        return hour * 60 + minute;
    }
}
