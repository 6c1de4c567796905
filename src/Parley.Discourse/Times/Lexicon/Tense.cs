namespace Parley.Discourse.Times.Lexicon;

/// <summary>Where the verb beside an expression puts it: before publication, after it, or neither said.</summary>
internal enum Tense
{
    Unknown,
    Past,
    Present,
    Future,

    /// <summary>A bare verb form, which tells something only after "to" or a modal verb.</summary>
    Base,
}
