using System.CommandLine.Parsing;
using System.Globalization;

namespace Parley.Cli.Options;

/// <summary>Reads whole numbers from the command line, with a message that says which are possible.</summary>
internal static class WholeNumber
{
    /// <summary>A parser for an option.</summary>
    /// <param name="option">Its name.</param>
    /// <param name="least">The smallest number.</param>
    /// <param name="most">The largest number.</param>
    /// <param name="rule">What to give, for the message.</param>
    public static Func<ArgumentResult, int> Parser(string option, int least, int most, string rule) => result =>
    {
        var text = result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        result.AddError($"{option} {text}: {rule}");
        return least;
    };
}
