namespace Parley.Tests.Specs;

/// <summary>One thing wrong in a spec file.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">Line, counted from one.</param>
/// <param name="Message">What is wrong, and what was found.</param>
public sealed record SpecProblem(string File, int Line, string Message)
{
    /// <summary>Writes the problem as compilers do: <c>file:line: message</c>.</summary>
    public override string ToString() => $"{File}:{Line}: {Message}";
}
