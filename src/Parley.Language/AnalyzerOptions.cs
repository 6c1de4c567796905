namespace Parley.Language;

/// <summary>Settings of the analyser that change time and memory alone, never a result.</summary>
public sealed record AnalyzerOptions
{
    /// <summary>Threads that one call may use; 1 where callers work on several texts at once, as they should. At least 1.</summary>
    public int MaxDegreeOfParallelism { get; init; } = 1;

    /// <summary>Tokens that go through the network together; more is faster up to some hundreds and takes about 15 KB each.
    /// At least 1.</summary>
    public int BatchTokens { get; init; } = 1024;

    /// <summary>Word vectors kept for each thread, of less than 1 KB each. At least <see cref="BatchTokens"/>, or that is used.</summary>
    public int CachedWords { get; init; } = 8192;
}
