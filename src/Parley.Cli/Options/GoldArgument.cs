using System.CommandLine;

namespace Parley.Cli.Options;

/// <summary>The annotated data of a command.</summary>
internal sealed class GoldArgument : Argument<string[]>
{
    public GoldArgument() : base("GOLD")
    {
        Description = "Files, folders or globs: attributions as JSON lines, records or a brat folder; CoNLL-U; IOB. Gzip is unpacked";
        Arity = ArgumentArity.OneOrMore;
    }
}
