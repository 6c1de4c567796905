namespace Parley.Language.Numerics;

/// <summary>Row lengths of buffers, rounded up so that whole registers can be read and written at their end.</summary>
internal static class Padding
{
    /// <summary>Floats to a multiple of which rows are padded: one panel of the widest registers.</summary>
    public const int Multiple = 32;

    /// <summary>The smallest multiple of <see cref="Multiple"/> that holds the count.</summary>
    public static int Up(int count) => (count + Multiple - 1) / Multiple * Multiple;
}
