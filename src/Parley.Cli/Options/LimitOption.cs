using System.CommandLine;

namespace Parley.Cli.Options;

/// <summary>How many items are shown.</summary>
internal sealed class LimitOption : Option<int>
{
    public LimitOption(int shown = 100) : base("--limit")
    {
        HelpName = "N";
        Description = "Show at most N items; 0 shows all";
        DefaultValueFactory = _ => shown;
        CustomParser = WholeNumber.Parser("--limit", 0, int.MaxValue, "give 0 or a larger number");
    }
}
