namespace Parley.Text.Conllu;

/// <summary>Reads values from a MISC column such as <c>Entity=B-PER|SpaceAfter=No</c>.</summary>
public static class ConlluMisc
{
    /// <summary>The value of a key, or <c>null</c> when the column is absent or lacks it.</summary>
    public static string? Value(string? misc, string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        foreach (var part in misc.AsSpan().Split('|'))
            if (misc.AsSpan()[part].StartsWith(key, StringComparison.Ordinal) && misc.AsSpan()[part][key.Length..] is ['=', .. var value])
                return value.ToString();
        return null;
    }
}
