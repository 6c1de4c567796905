using System.CommandLine;

namespace Parley.Cli.Options;

/// <summary>Says why things were coded, and why others were not.</summary>
internal sealed class ExplainOption : Option<bool>
{
    public ExplainOption(string description) : base("--explain") => Description = description;
}
