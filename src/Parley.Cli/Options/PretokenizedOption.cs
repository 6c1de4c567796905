using System.CommandLine;

namespace Parley.Cli.Options;

/// <summary>Takes the sentences and tokens of the input as they are.</summary>
internal sealed class PretokenizedOption : Option<bool>
{
    public PretokenizedOption() : base("--pretokenized") =>
        Description = "Each line is a sentence, its tokens separated by one space; they are kept as they are";
}
