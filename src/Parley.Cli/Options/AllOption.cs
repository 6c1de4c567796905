using System.CommandLine;

namespace Parley.Cli.Options;

/// <summary>Whether the report shows doubtful statements too.</summary>
internal sealed class AllOption : Option<bool>
{
    public AllOption() : base("--all") => Description = "In the report, show also the statements of which Parley is less sure than 0.5";
}
