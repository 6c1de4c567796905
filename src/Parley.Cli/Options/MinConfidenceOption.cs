using System.CommandLine;
using System.Globalization;

namespace Parley.Cli.Options;

/// <summary>How sure a thing must be to be given out.</summary>
internal sealed class MinConfidenceOption : Option<double>
{
    public MinConfidenceOption() : base("--min-confidence")
    {
        HelpName = "N";
        Description = "Leave out statements, events and moves of which Parley is less sure than N, from 0 to 1";
        CustomParser = result =>
        {
            var text = result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";
            if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1) return number;
            result.AddError($"--min-confidence {text}: give a number from 0 to 1, such as 0.5");
            return 0;
        };
    }
}
