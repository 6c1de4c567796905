using System.Globalization;

namespace Parley.Cli.Terminal;

/// <summary>What the place where the output goes can show.</summary>
/// <param name="Width">Columns of a line.</param>
/// <param name="HasColor">True when colours may be used.</param>
internal readonly record struct TerminalProfile(int Width, bool HasColor)
{
    private const int DefaultWidth = 80;
    private const int Narrowest = 40;
    private const int Widest = 100;

    /// <summary>The profile of an output: plain and 80 columns wide unless it is a terminal; <c>NO_COLOR</c> and <c>COLUMNS</c> are heeded.</summary>
    public static TerminalProfile Of(OutputTarget target)
    {
        var hasColor = target.IsTerminal
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new TerminalProfile(Math.Clamp(WidthOf(target), Narrowest, Widest), hasColor);
    }

    private static int WidthOf(OutputTarget target)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns)) return columns;
        if (!target.IsTerminal) return DefaultWidth;
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : DefaultWidth;
        }
        catch (IOException)
        {
            return DefaultWidth;
        }
    }
}
