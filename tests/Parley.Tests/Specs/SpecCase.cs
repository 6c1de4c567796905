namespace Parley.Tests.Specs;

/// <summary>One text and what a reader must get from it.</summary>
/// <typeparam name="T">What is expected: a statement, an event or a move.</typeparam>
/// <remarks>Immutable. The text is what the program gets, with paragraphs apart by an empty line.</remarks>
public sealed record SpecCase<T> : SpecItem
{
    /// <summary>Publication date, if the case gives one.</summary>
    public string? Date { get; init; }

    /// <summary>The outlet, if the case gives one.</summary>
    public string? Outlet { get; init; }

    /// <summary>The text to be read.</summary>
    public required string Text { get; init; }

    /// <summary>What is expected; empty when the text holds nothing of the kind.</summary>
    public required IReadOnlyList<T> Expected { get; init; }
}
