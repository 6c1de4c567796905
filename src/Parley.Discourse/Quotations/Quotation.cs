using Parley.Discourse.Trees;

namespace Parley.Discourse.Quotations;

/// <summary>A quotation that counts as speech, with its tokens.</summary>
/// <param name="Text">The quoted words.</param>
/// <param name="First">First token, the opening mark included.</param>
/// <param name="End">One past the last token, the closing mark included.</param>
/// <param name="IsFragment">True when it is a part of somebody else's sentence, not a sentence of its own.</param>
internal sealed record Quotation(QuotedText Text, int First, int End, bool IsFragment)
{
    /// <summary>The highest word of the quotation among the tokens of one sentence; -1 when none.</summary>
    public int TopIn(DependencyTree tree, int first, int end)
    {
        for (var token = Math.Max(First, first); token < Math.Min(End, end); token++)
        {
            var head = tree.Head(token);
            if ((head < First || head >= End) && !tree.IsPunctuation(token)) return token;
        }
        return -1;
    }
}
