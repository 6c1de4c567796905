namespace Parley.Cli.Options;

/// <summary>The form of the analysis.</summary>
internal sealed class ParseFormatOption() : ChoiceOption("--format", "conllu has tags, trees and names; iob has a token and its name tag on each line", Conllu, Iob)
{
    /// <summary>CoNLL-U.</summary>
    public const string Conllu = "conllu";

    /// <summary>Token and IOB2 tag.</summary>
    public const string Iob = "iob";
}
