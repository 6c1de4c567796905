using System.CommandLine;

namespace Parley.Cli.Options;

/// <summary>Whether amendments are left aside.</summary>
internal sealed class MachineOption : Option<bool>
{
    public MachineOption() : base("--machine") => Description = "What the machine said, without the amendments of people";
}
