namespace Parley.Events.Lexicon;

/// <summary>A line of a lexicon that cannot be used, or an entry that can never win.</summary>
/// <param name="File">The table.</param>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record LexiconFault(string File, int Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}, line {Line}: {Message}.";
}
