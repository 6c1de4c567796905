using System.CommandLine;
using System.Globalization;

namespace Parley.Cli.Options;

/// <summary>When the ledger is changed.</summary>
internal sealed class AtOption : Option<DateTimeOffset?>
{
    public AtOption() : base("--at")
    {
        HelpName = "TIME";
        Description = "When the change was made, as 2024-05-01T12:00Z (default: now)";
        CustomParser = result =>
        {
            if (DateTimeOffset.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)) return time;
            result.AddError($"--at: '{result.Tokens[0].Value}' is no time; write it as 2024-05-01T12:00Z");
            return null;
        };
    }
}
