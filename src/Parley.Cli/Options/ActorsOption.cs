using System.CommandLine;

namespace Parley.Cli.Options;

/// <summary>Folders with a user's own tables of actors, laid over the project's.</summary>
internal sealed class ActorsOption : Option<string[]>
{
    public ActorsOption() : base("--actors")
    {
        HelpName = "DIR";
        Description = "Your own actors: tables named and built like those of data/actors, laid over them; may be given several times, the last wins";
        DefaultValueFactory = _ => [];
    }
}
