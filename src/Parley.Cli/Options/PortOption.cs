using System.CommandLine;

namespace Parley.Cli.Options;

/// <summary>Where a site listens.</summary>
internal sealed class PortOption : Option<int>
{
    private const int Most = 65535;

    public PortOption() : base("--port")
    {
        HelpName = "N";
        Description = "The port on 127.0.0.1 (default: one that is free)";
        CustomParser = WholeNumber.Parser("--port", 0, Most, $"give a number from 1 to {Most}, or 0 for one that is free");
    }
}
