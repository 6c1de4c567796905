using Parley.Language.Analysis;

namespace Parley.Discourse.Details;

/// <summary>Every place of a text that names an outlet.</summary>
/// <remarks>Immutable and thread-safe; a look-up by token takes constant time.</remarks>
public sealed class OutletMentions
{
    private readonly OutletMention[] _mentions;
    private readonly int[] _mentionOfToken;

    internal OutletMentions(List<OutletMention> mentions, AnalyzedText analysis)
    {
        _mentions = [.. mentions];
        _mentionOfToken = new int[analysis.Heads.Length];
        Array.Fill(_mentionOfToken, -1);
        for (var i = 0; i < _mentions.Length; i++) _mentionOfToken.AsSpan(_mentions[i].First, _mentions[i].End - _mentions[i].First).Fill(i);
    }

    /// <summary>All mentions, in text order.</summary>
    public IReadOnlyList<OutletMention> All => _mentions;

    /// <summary>The mention that holds a token; <c>null</c> when none does.</summary>
    public OutletMention? At(int token) => _mentionOfToken[token] is >= 0 and var index ? _mentions[index] : null;
}
