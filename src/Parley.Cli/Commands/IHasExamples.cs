namespace Parley.Cli.Commands;

/// <summary>A command whose help ends with examples.</summary>
internal interface IHasExamples
{
    /// <summary>Command lines as a user would type them, each with what it does.</summary>
    IReadOnlyList<(string Line, string Effect)> Examples { get; }
}
