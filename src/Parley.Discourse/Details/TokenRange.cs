namespace Parley.Discourse.Details;

/// <summary>A half-open run of tokens <c>[First, End)</c>.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public bool IsEmpty => End <= First;

    public bool Contains(int token) => token >= First && token < End;
}
