using System.CommandLine;

namespace Parley.Cli.Options;

/// <summary>Writes what the model of pairs is given.</summary>
internal sealed class FeaturesOption : Option<bool>
{
    public FeaturesOption() : base("--features") =>
        Description = "With --pairs: write uid, features and network states (base64 of 16-bit floats) instead of codes; for training and for looking into it";
}
