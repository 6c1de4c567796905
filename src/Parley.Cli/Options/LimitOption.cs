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
        Validators.Add(result =>
        {
            if (!result.Errors.Any() && result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var limit) && limit < 0)
                result.AddError($"--limit {limit}: give 0 or a larger number");
        });
    }
}
