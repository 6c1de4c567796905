namespace Parley.Discourse.Times.Lexicon;

/// <summary>What a name of a month, weekday or season needs beside it to be taken as one.</summary>
internal enum Support
{
    Free,
    Cue,
    Year,
    Plural,
}
