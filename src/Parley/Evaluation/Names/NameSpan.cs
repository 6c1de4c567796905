namespace Parley.Evaluation.Names;

/// <summary>A name in a sentence.</summary>
/// <param name="Start">Its first word, from 0.</param>
/// <param name="End">One past its last word.</param>
/// <param name="Type">Its type.</param>
internal readonly record struct NameSpan(int Start, int End, string Type) : IComparable<NameSpan>
{
    public int CompareTo(NameSpan other) => (Start, End, Type).CompareTo((other.Start, other.End, other.Type));
}
