using System.CommandLine;

namespace Parley.Cli.Options;

/// <summary>An option whose value is one text.</summary>
internal abstract class TextOption : Option<string?>
{
    protected TextOption(string name, string helpName, string description) : base(name)
    {
        HelpName = helpName;
        Description = description;
    }
}
