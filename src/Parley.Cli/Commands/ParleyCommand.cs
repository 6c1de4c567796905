using System.CommandLine;
using System.CommandLine.Help;
using Parley.Cli.Terminal;

namespace Parley.Cli.Commands;

/// <summary>The program's root: its commands, help and version.</summary>
internal static class ParleyCommand
{
    private const int MostErrors = 3;
    private const string Summary = "Parley reads news reports of diplomacy and conflict and turns them into a sourced record.";

    /// <summary>Parses and runs.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = Build();
        if (args.Length == 0)
        {
            await root.Parse(["--help"]).InvokeAsync(new InvocationConfiguration { Output = Console.Error }).ConfigureAwait(false);
            return ExitCode.NothingDone;
        }
        // Names that begin with @ are files like any other, and -abc is no bundle of options.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction and not ExampleHelp and not VersionAction) return Refuse(parsed);
        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
    }

    private static Command Build()
    {
        var help = new HelpOption();
        help.Action = new ExampleHelp((HelpAction)help.Action!);
        return new Command("parley", Summary)
        {
            help,
            new VersionOption { Action = new VersionAction(), Description = "Show the versions of the program and of its model" },
            new ReadCommand(),
            new ParseCommand(),
            new CorefEvalCommand(),
            new EvalCommand(),
            new CodeCommand(),
            new ActorsCommand(),
            new IngestCommand(),
            new FailuresCommand(),
            new SearchCommand(),
            new ShowCommand(),
            new LineageCommand(),
            new TracksCommand(),
            new EntitiesCommand(),
            new MergeCommand(),
            new SplitCommand(),
            new AmendCommand(),
            new ExportCommand(),
            new ServeCommand(),
            new DemoCommand(),
        };
    }

    private static int Refuse(ParseResult parsed)
    {
        // Hundreds of stray arguments, such as a pattern that the shell spread out, are one mistake.
        var more = parsed.Errors.Count > MostErrors ? $" (and {parsed.Errors.Count - 1} more such faults)" : "";
        foreach (var error in parsed.Errors.Take(more.Length > 0 ? 1 : MostErrors)) Diagnostics.Error(error.Message.TrimEnd('.') + more);
        var name = parsed.CommandResult.Command is IHasExamples ? parsed.CommandResult.Command.Name + " " : "";
        Console.Error.WriteLine($"Try 'parley {name}--help'.");
        return ExitCode.NothingDone;
    }
}
