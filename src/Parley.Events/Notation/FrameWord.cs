using Parley.Events.Lexicon;

namespace Parley.Events.Notation;

/// <summary>One word of a frame that stands for a role: <c>S</c>, <c>T!</c>, <c>T:&amp;TROOPS</c>, <c>BOTH</c>, <c>T's</c>.</summary>
internal readonly record struct FrameWord(FrameRole Role, bool Required, string Words)
{
    private const string PossessorMark = "'s";

    public static bool IsPossessor(string word) => word.EndsWith(PossessorMark, StringComparison.Ordinal) && RoleOf(word[..^2]) != FrameRole.None;

    public static FrameRole PossessorOf(string word) => RoleOf(word[..^2]);

    public static bool IsRole(string word) => Read(word) is not null;

    /// <summary>The role that a word writes; <c>null</c> when it writes none.</summary>
    public static FrameWord? Read(string word)
    {
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? word : word[..colon];
        var required = name.EndsWith('!');
        var role = RoleOf(required ? name[..^1] : name);
        return role == FrameRole.None ? null : new FrameWord(role, required || colon >= 0, colon < 0 ? "" : word[(colon + 1)..]);
    }

    private static FrameRole RoleOf(string name) => name switch
    {
        "S" => FrameRole.Source,
        "T" => FrameRole.Target,
        "BOTH" => FrameRole.Both,
        _ => FrameRole.None,
    };
}
