namespace Parley.Discourse.Statements;

/// <summary>A run of tokens of the text.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">One past the index of the last; above <paramref name="First"/>.</param>
internal readonly record struct TokenRange(int First, int End)
{
    /// <summary>Number of tokens.</summary>
    public int Count => End - First;

    /// <summary>True when the other run lies inside this one.</summary>
    public bool Contains(TokenRange other) => First <= other.First && other.End <= End;

    /// <summary>True when the token is one of the run.</summary>
    public bool Contains(int token) => First <= token && token < End;

    /// <summary>True when the runs share a token.</summary>
    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;
}
