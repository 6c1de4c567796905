namespace Parley.Discourse.Times.Lexicon;

/// <summary>What a relative expression counts from.</summary>
internal enum Origin
{
    Publication,
    Document,

    /// <summary>What follows in the sentence: two days before Christmas, a week after the signing.</summary>
    Event,
}

/// <summary>A move by one period or none: last, this, next; the previous, the same, the following.</summary>
/// <param name="Direction">-1, 0 or 1.</param>
/// <param name="Origin">What is stepped from.</param>
internal readonly record struct Step(int Direction, Origin Origin);
