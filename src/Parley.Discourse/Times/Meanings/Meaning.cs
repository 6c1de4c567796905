namespace Parley.Discourse.Times.Meanings;

/// <summary>What the words of an expression mean before it is known when and after what they were written.</summary>
/// <remarks>
/// Immutable, thread-safe. Reading and resolving are apart because a range must see both its ends before it can resolve either.
/// </remarks>
internal abstract record Meaning
{
    /// <summary>The time meant, seen from a vantage. Never throws.</summary>
    public abstract Resolution Resolve(in Vantage from);
}
