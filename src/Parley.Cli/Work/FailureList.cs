using Parley.Cli.Terminal;
using Parley.Text.Reading;

namespace Parley.Cli.Work;

/// <summary>The inputs that failed, to be listed at the end, and the exit code that follows from them.</summary>
internal sealed class FailureList
{
    private const int MostListed = 100;

    private readonly List<ReadFailure> _failures = [];
    private int _count;

    /// <summary>Notes a failure.</summary>
    public void Add(ReadFailure failure)
    {
        _count++;
        if (_failures.Count < MostListed) _failures.Add(failure);
    }

    /// <summary>Lists the failures on standard error and gives the exit code.</summary>
    /// <param name="done">How many items went well.</param>
    public int Report(int done)
    {
        if (_count == 0 && done == 0) Diagnostics.Error("the inputs hold no text; nothing was done");
        foreach (var failure in _failures) Diagnostics.Error(failure.ToString());
        if (_count > _failures.Count) Diagnostics.Error($"and {_count - _failures.Count} more");
        if (_count > 0 && done + _count > 1) Diagnostics.Error($"{_count} of {done + _count} inputs failed");
        return done == 0 ? ExitCode.NothingDone : _count > 0 ? ExitCode.SomeFailed : ExitCode.Success;
    }
}
