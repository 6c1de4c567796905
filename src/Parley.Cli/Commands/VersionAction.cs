using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Parley.Cli.Commands;

/// <summary>Prints the versions of the program and of its model, which together fix every result.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var program = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        parseResult.InvocationConfiguration.Output.WriteLine($"parley {program} (model {new InstalledFiles().ModelVersion()})");
        return ExitCode.Success;
    }
}
