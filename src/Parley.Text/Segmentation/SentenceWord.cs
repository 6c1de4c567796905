namespace Parley.Text.Segmentation;

/// <summary>What the sentence model needs to know of one word: two hashes and a few marks.</summary>
/// <param name="Word">Hash of the form in small letters, digits as 0.</param>
/// <param name="Shape">Hash of the form's shape: X, x, d for letters and digits, at most two of a kind in a row.</param>
/// <param name="Marks">What the word is.</param>
internal readonly record struct SentenceWord(uint Word, uint Shape, SentenceMarks Marks)
{
    /// <summary>Describes a form. Cost: one pass; no allocation for forms of up to 256 characters.</summary>
    /// <param name="form">The word's characters; at least one.</param>
    /// <param name="folds">Forms that count as another form (“ as "), from the model.</param>
    public static SentenceWord Of(ReadOnlySpan<char> form, SentenceFolds folds)
    {
        form = folds.Fold(form);
        uint word = 0x811C9DC5, shape = 0x811C9DC5;
        char last = '\0', beforeLast = '\0';
        foreach (var c in form)
        {
            var s = ShapeOf(c);
            word = (word ^ (s == 'd' ? '0' : char.IsAscii(c) ? AsciiLower(c) : char.ToLowerInvariant(c))) * 0x01000193;
            if (s == last && s == beforeLast) continue;
            shape = (shape ^ s) * 0x01000193;
            beforeLast = last;
            last = s;
        }
        return new SentenceWord(word, shape, MarksOf(form));
    }

    /// <summary>True when any of the given marks is set.</summary>
    public bool Is(SentenceMarks marks) => (Marks & marks) != 0;

    private static char AsciiLower(char c) => char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;

    private static char ShapeOf(char c)
    {
        if (char.IsUpper(c)) return 'X';
        if (char.IsLetter(c)) return 'x';
        return char.IsDigit(c) ? 'd' : c;
    }

    private static SentenceMarks MarksOf(ReadOnlySpan<char> form)
    {
        var marks = ShapeOf(form[0]) switch
        {
            'X' => SentenceMarks.Capital,
            'x' => SentenceMarks.Small,
            'd' => SentenceMarks.Digit,
            _ => SentenceMarks.None,
        };
        if (marks != SentenceMarks.None) return marks;
        if (!form.ContainsAnyExcept('.', '!', '?')) return SentenceMarks.Stop;
        if (form.Length > 1) return marks;
        return form[0] switch
        {
            '"' => SentenceMarks.Quote,
            '\'' => SentenceMarks.SingleQuote,
            ',' => SentenceMarks.Comma,
            '(' or '[' => SentenceMarks.Opens,
            ')' or ']' => SentenceMarks.Closes,
            _ => marks,
        };
    }
}
