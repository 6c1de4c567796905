using System.CommandLine;

namespace Parley.Cli.Options;

/// <summary>The inputs of a command.</summary>
internal sealed class InputsArgument : Argument<string[]>
{
    public InputsArgument() : base("IN")
    {
        Description = "Files, folders, globs, or - for standard input";
        Arity = ArgumentArity.OneOrMore;
        Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (token.Value.Length > 1 && token.Value[0] == '-' && !File.Exists(token.Value))
                    result.AddError($"{token.Value}: there is no such option, nor such a file");
        });
    }
}
