namespace Parley.Web.Parts;

/// <summary>The glyphs of moves in drawings; the style sheet has the same beside words.</summary>
internal static class MoveSigns
{
    /// <summary>The glyph of a kind.</summary>
    public static string Of(string kind) => kind switch
    {
        "demand" => "▲",
        "offer" => "●",
        "counter" => "◐",
        "condition" => "◆",
        "accept" => "✓",
        "concede" => "▽",
        "reject" => "✕",
        "withdraw" => "↩",
        "meet" => "○",
        "mediate" => "◇",
        _ => "•",
    };
}
