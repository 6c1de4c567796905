using Parley.Text.Tables;

namespace Parley.Discourse.Coreference.Tables;

/// <summary>Reads the cells that several coreference tables share.</summary>
internal static class CellValues
{
    /// <summary>m, f, n or -.</summary>
    public static Gender Gender(string path, string row, string cell) => cell switch
    {
        "m" => Tables.Gender.Masculine,
        "f" => Tables.Gender.Feminine,
        "n" => Tables.Gender.Neuter,
        "-" or "u" => Tables.Gender.Unknown,
        _ => throw new TableFormatException($"{path}: '{row}' has the gender '{cell}'; use m, f, n or -."),
    };

    /// <summary>s, p or -.</summary>
    public static GrammaticalNumber Number(string path, string row, string cell) => cell switch
    {
        "s" => GrammaticalNumber.Singular,
        "p" => GrammaticalNumber.Plural,
        "-" => GrammaticalNumber.Unknown,
        _ => throw new TableFormatException($"{path}: '{row}' has the number '{cell}'; use s, p or -."),
    };

    /// <summary>The value of an enumeration written in lower case.</summary>
    public static T Word<T>(string path, string row, string cell) where T : struct, Enum =>
        Enum.TryParse<T>(cell == "-" ? "None" : cell, ignoreCase: true, out var value)
            ? value
            : throw new TableFormatException($"{path}: '{row}' has '{cell}'; use one of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.");
}
