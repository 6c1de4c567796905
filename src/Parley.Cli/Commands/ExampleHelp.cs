using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Parley.Cli.Commands;

/// <summary>Help as the library writes it, with the command's examples at the end.</summary>
internal sealed class ExampleHelp(HelpAction inner) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var result = inner.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var (line, effect) in ExamplesOf(parseResult.CommandResult.Command))
        {
            output.WriteLine($"  {line}");
            output.WriteLine($"      {effect}");
        }
        output.WriteLine();
        return result;
    }

    private static IEnumerable<(string Line, string Effect)> ExamplesOf(Command command) => command is IHasExamples own
        ? own.Examples
        : command.Subcommands.OfType<IHasExamples>().Select(sub => sub.Examples[0]);
}
