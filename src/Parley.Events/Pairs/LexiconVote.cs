using Parley.Events.Lexicon;

namespace Parley.Events.Pairs;

/// <summary>What the lexicon alone would say, without any training.</summary>
internal static class LexiconVote
{
    /// <summary>The best frame of a PLOVER type; <c>null</c> when there is none.</summary>
    public static PairFrame? Of(IReadOnlyList<PairFrame> frames)
    {
        foreach (var frame in frames)
            if (frame.Match.Frame.Code.Type is not (ActionCode.None or ActionCode.Statement) && frame.Type is not (ActionCode.None or ActionCode.Statement))
                return frame;
        return null;
    }
}
