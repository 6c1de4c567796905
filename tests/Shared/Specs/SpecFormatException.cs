namespace Parley.Tests.Specs;

/// <summary>Thrown when a spec file does not keep to the format; carries every problem found in it, not only the first.</summary>
public sealed class SpecFormatException : Exception
{
    /// <summary>Makes the exception from at least one problem.</summary>
    public SpecFormatException(IReadOnlyList<SpecProblem> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>What is wrong, in the order of the lines.</summary>
    public IReadOnlyList<SpecProblem> Problems { get; }
}
