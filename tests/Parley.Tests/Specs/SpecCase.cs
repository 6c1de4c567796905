namespace Parley.Tests.Specs;

/// <summary>One text and the statements a reader must get from it.</summary>
/// <remarks>Immutable. The text is what an engine gets, with paragraphs apart by an empty line.</remarks>
public sealed record SpecCase
{
    /// <summary>Name of the file it stands in, without folders.</summary>
    public required string File { get; init; }

    /// <summary>Line of its heading, counted from one.</summary>
    public required int Line { get; init; }

    /// <summary>Its heading, without the mark <c>(open)</c>.</summary>
    public required string Title { get; init; }

    /// <summary>True when the case is known not to pass yet.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Publication date, if the case gives one.</summary>
    public string? Date { get; init; }

    /// <summary>The outlet, if the case gives one.</summary>
    public string? Outlet { get; init; }

    /// <summary>The text to be read.</summary>
    public required string Text { get; init; }

    /// <summary>What is expected; empty when the text holds no statement.</summary>
    public required IReadOnlyList<SpecStatement> Statements { get; init; }

    /// <summary>Where to find the case, and what it is about.</summary>
    public override string ToString() => $"{File}:{Line} {Title}";
}
