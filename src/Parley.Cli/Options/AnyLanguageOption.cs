using System.CommandLine;

namespace Parley.Cli.Options;

/// <summary>Whether texts in other languages are read as if they were English.</summary>
internal sealed class AnyLanguageOption : Option<bool>
{
    public AnyLanguageOption() : base("--any-language") =>
        Description = "Read texts in other languages too, as if they were English; else they are left out and named at the end";
}
