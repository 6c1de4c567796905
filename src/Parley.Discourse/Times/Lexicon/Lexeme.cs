using Parley.Text;

namespace Parley.Discourse.Times.Lexicon;

/// <summary>A word as the grammar of time sees it: a token, or one side of a hyphen inside a token (mid|-|November).</summary>
/// <param name="Token">The token it is, or is part of.</param>
/// <param name="Span">Its characters in the text.</param>
/// <param name="Word">What the tables know of it.</param>
internal readonly record struct Lexeme(int Token, TextSpan Span, TimeWord Word)
{
    /// <summary>The value of up to seven plain digits, else -1.</summary>
    public int Number { get; init; } = -1;

    /// <summary>How many digits the number has, leading zeros included; 0 where an apostrophe stands for the century.</summary>
    public int Digits { get; init; }

    /// <summary>17 for 17th; 0 for what is no ordinal in figures.</summary>
    public int Ordinal { get; init; }

    /// <summary>First year of a decade (1990s, '90s), else 0.</summary>
    public int Decade { get; init; }

    /// <summary>A whole date in figures: 2024-02-12, 25/12/2022, 17.09.1978.</summary>
    public NumericDate? Date { get; init; }

    /// <summary>Minutes after midnight for 10:30, else -1.</summary>
    public int Clock { get; init; } = -1;

    /// <summary>True when an expression can begin here.</summary>
    public bool CanBegin => Number >= 0 || Ordinal > 0 || Decade > 0 || Date is not null || Clock >= 0 || Word.CanBegin;
}
