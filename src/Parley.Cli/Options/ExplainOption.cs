using System.CommandLine;

namespace Parley.Cli.Options;

/// <summary>Says why things were coded, and why others were not.</summary>
internal sealed class ExplainOption : Option<bool>
{
    public ExplainOption() : base("--explain") => Description = "Instead of the table, say for each sentence what was coded, on which grounds, and what was not";
}
