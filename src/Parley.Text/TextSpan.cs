namespace Parley.Text;

/// <summary>A half-open range <c>[Start, End)</c> of UTF-16 code units in an article's text.</summary>
/// <remarks>
/// Inside the program every offset counts UTF-16 code units, as .NET strings do; records written to the outside count Unicode
/// code points (see <see cref="CodePointMap"/>). A span is never negative in length; the default value is the empty span at 0.
/// </remarks>
/// <param name="Start">First code unit, zero-based.</param>
/// <param name="End">One past the last code unit; at least <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Number of code units covered.</summary>
    public int Length => End - Start;

    /// <summary>True when the span covers nothing.</summary>
    public bool IsEmpty => End == Start;

    /// <summary>True when <paramref name="other"/> lies inside this span; an empty span at either edge counts as inside.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>True when the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The words covered, as a view into <paramref name="text"/>; no copy is made.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>Orders by start, then longer spans first, so that an outer span precedes what nests in it.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    /// <summary>True when <paramref name="left"/> orders before <paramref name="right"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>True when <paramref name="left"/> orders after <paramref name="right"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>True when <paramref name="left"/> does not order after <paramref name="right"/>.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>True when <paramref name="left"/> does not order before <paramref name="right"/>.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>Writes the span as <c>[start, end)</c>.</summary>
    public override string ToString() => $"[{Start}, {End})";
}
