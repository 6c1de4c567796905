using System.Collections.Concurrent;
using Parley.Ledgers;
using Parley.Ledgers.Search;

namespace Parley.Web.Hosting;

/// <summary>Lends open ledgers to requests: a ledger is not thread-safe, and opening one costs more than most queries.</summary>
/// <remarks>Thread-safe. As many are opened as there are requests at a time.</remarks>
internal sealed class LedgerSource : IDisposable
{
    private readonly ConcurrentBag<Ledger> _idle = [];
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task<string> _location;
    private readonly Lock _writing = new();
    private volatile bool _disposed;

    /// <summary>Opens the ledger, or begins to prepare it on a thread of its own.</summary>
    /// <exception cref="LedgerException">It cannot be opened.</exception>
    public LedgerSource(SiteOptions options)
    {
        if (options.Prepare is { } prepare)
        {
            var progress = new Latest(this);
            _location = Task.Run(() => prepare(progress, _stopping.Token));
            return;
        }
        _location = Task.FromResult(options.Ledger);
        _idle.Add(Ledger.Open(options.Ledger));
    }

    /// <summary>Whether pages can be made from it.</summary>
    public bool IsReady => _location.IsCompletedSuccessfully;

    /// <summary>Why it never will be ready; <c>null</c> when nothing went wrong.</summary>
    public Exception? Failure => _location.IsFaulted ? _location.Exception.GetBaseException() : null;

    /// <summary>How far the preparation is.</summary>
    public PreparationProgress Progress { get; private set; }

    /// <summary>Where it is. Only once it is ready.</summary>
    public string Location => _location.GetAwaiter().GetResult();

    /// <summary>Asks a ledger of its own; other requests ask at the same time.</summary>
    public T Read<T>(Func<Ledger, T> ask)
    {
        var ledger = _idle.TryTake(out var idle) ? idle : Ledger.Open(Location);
        var isSound = false;
        try
        {
            var answer = ask(ledger);
            isSound = true;
            return answer;
        }
        catch (QueryException)
        {
            isSound = true;
            throw;
        }
        finally
        {
            if (isSound && !_disposed) _idle.Add(ledger);
            else ledger.Dispose();
        }
    }

    /// <summary>Changes the ledger; one change at a time.</summary>
    /// <exception cref="LedgerException">It may not be written, or will not take the change.</exception>
    public T Write<T>(Func<Ledger, T> change)
    {
        lock (_writing)
        {
            using var ledger = Ledger.Open(Location, LedgerAccess.Write);
            return change(ledger);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _disposed = true;
        _stopping.Cancel();
        while (_idle.TryTake(out var ledger)) ledger.Dispose();
        _stopping.Dispose();
    }

    private sealed class Latest(LedgerSource owner) : IProgress<PreparationProgress>
    {
        public void Report(PreparationProgress value) => owner.Progress = value;
    }
}
