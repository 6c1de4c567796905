using System.CommandLine;

namespace Parley.Cli.Options;

/// <summary>The inputs of a command.</summary>
internal sealed class InputsArgument : Argument<string[]>
{
    public InputsArgument() : base("IN")
    {
        Description = "Files, folders, globs, or - for standard input";
        Arity = ArgumentArity.OneOrMore;
    }
}
