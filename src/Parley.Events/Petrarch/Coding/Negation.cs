using System.Globalization;
using Parley.Events.Petrarch.Dictionaries;

namespace Parley.Events.Petrarch.Coding;

/// <summary>What the code of a denied act becomes: a conflict that does not happen is 050, a cooperation that does not happen 120.</summary>
/// <remarks>As PETRARCH's records have it. Statements and appeals (01, 02) stay what they are.</remarks>
internal static class Negation
{
    private const string Cooperation = "050";
    private const string Refusal = "120";
    private const int FirstCooperation = 3;
    private const int FirstConflict = 9;

    /// <summary>The codes of the denied act.</summary>
    public static EventCodes Of(EventCodes codes) => new(Of(codes.Forward), Of(codes.Backward));

    private static string Of(string code)
    {
        if (code.Length < 2 || !int.TryParse(code.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var root)) return code;
        if (root < FirstCooperation) return code;
        return root < FirstConflict ? Refusal : Cooperation;
    }
}
