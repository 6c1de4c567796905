using Parley.Events.Matching;

namespace Parley.Events.Pairs;

/// <summary>A frame found in the sentence, seen from the pair.</summary>
/// <param name="Match">The match.</param>
/// <param name="Binding">How it binds the pair: <c>st</c>, <c>s</c>, <c>t</c>, <c>ts</c> (the other way round), <c>r</c> (reciprocal), <c>o</c> (not at all).</param>
/// <param name="Distance">Steps from the path between the two; -1 for a trigger that does not hang on it.</param>
/// <param name="Operators">What stands over it, the nearest first.</param>
/// <param name="Type">The type that it amounts to under these operators.</param>
/// <param name="Score">How well it fits the pair.</param>
internal sealed record PairFrame(FrameMatch Match, string Binding, int Distance, IReadOnlyList<string> Operators, string Type, double Score)
{
    /// <summary>True when it says something of one side of the pair at least, or stands between them.</summary>
    public bool Concerns => Binding != "o" || Distance is 0 or 1;
}
