using System.Diagnostics;
using System.Globalization;

namespace Parley.Cli.Work;

/// <summary>The line on standard error that shows how long work is getting on: count, rate, time left.</summary>
/// <remarks>Silent unless standard error is a terminal and the work has gone on for a second.</remarks>
internal sealed class ProgressLine(InputWalk walk, string unit)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly bool _isShown = !Console.IsErrorRedirected;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _last;
    private int _width;

    /// <summary>Shows that so many items are done.</summary>
    public void Show(int count)
    {
        if (!_isShown || _clock.Elapsed < Patience || _clock.Elapsed - _last < Pause) return;
        _last = _clock.Elapsed;
        Write(Describe(count, _clock.Elapsed, walk.HasUnknownSize ? 0 : (double)walk.DoneBytes / Math.Max(1, walk.TotalBytes), unit));
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_width > 0) Write("");
        if (_width >= 0 && _isShown && _last > TimeSpan.Zero) Console.Error.Write('\r');
        _width = 0;
    }

    /// <summary>The words of the line.</summary>
    /// <param name="count">Items done.</param>
    /// <param name="elapsed">Time since the start.</param>
    /// <param name="part">How much of the input is read, from 0 to 1; 0 when that is not known.</param>
    /// <param name="unit">What the items are called.</param>
    internal static string Describe(int count, TimeSpan elapsed, double part, string unit)
    {
        var rate = count / Math.Max(0.001, elapsed.TotalSeconds);
        var line = string.Create(CultureInfo.InvariantCulture, $"{count:N0} {unit}, {rate:N1} a second");
        if (part is <= 0.01 or > 1) return line;
        var left = TimeSpan.FromSeconds(elapsed.TotalSeconds * (1 - part) / part);
        return line + string.Create(CultureInfo.InvariantCulture, $", {part:P0}, {(int)left.TotalMinutes}:{left.Seconds:00} left");
    }

    private void Write(string line)
    {
        Console.Error.Write("\r" + line.PadRight(_width));
        _width = line.Length;
    }
}
