namespace Parley.Events.Lexicon;

/// <summary>What a frame says happened.</summary>
/// <param name="Type">A PLOVER type in capitals; <see cref="Statement"/> or <see cref="None"/> where PLOVER has no type.</param>
/// <param name="Mode">A mode of that type, such as <c>aerial</c>; empty when the frame does not tell.</param>
/// <param name="Cameo">A CAMEO code of two to four digits; empty for <see cref="None"/>.</param>
/// <remarks>Equality is by value. The default value is no valid code.</remarks>
public readonly record struct ActionCode(string Type, string Mode, string Cameo)
{
    /// <summary>The type of frames that mean CAMEO 01 or 02 (statements, appeals), for which PLOVER has no type.</summary>
    public const string Statement = "STATEMENT";

    /// <summary>The type of frames that look like an action and are none ("strike a chord").</summary>
    public const string None = "NONE";

    /// <summary>True unless the frame only keeps others from matching.</summary>
    public bool IsEvent => Type != None;
}
