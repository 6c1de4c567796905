using System.CommandLine;

namespace Parley.Cli.Options;

/// <summary>A user's own frames of actions, laid over the project's.</summary>
internal sealed class LexiconOption : Option<string[]>
{
    public LexiconOption() : base("--lexicon")
    {
        HelpName = "FILE";
        Description = "Your own actions and words, laid over data/events/actions (its README tells the format); may be given several times, the last wins";
        DefaultValueFactory = _ => [];
    }
}
