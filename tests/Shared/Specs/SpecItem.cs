namespace Parley.Tests.Specs;

/// <summary>One expectation of a spec file: a case below a heading, or a row of a table.</summary>
public abstract record SpecItem
{
    /// <summary>Full path of the file it stands in.</summary>
    public required string Path { get; init; }

    /// <summary>Line of its heading or row, counted from one.</summary>
    public required int Line { get; init; }

    /// <summary>Its heading or the first cell of its row, without the mark <c>(open)</c>.</summary>
    public required string Title { get; init; }

    /// <summary>True when it is known not to pass yet.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Name of the file it stands in, without folders.</summary>
    public string File => System.IO.Path.GetFileName(Path);

    /// <summary>Where to find it, and what it is about.</summary>
    public sealed override string ToString() => $"{File}:{Line} {Title}";
}
