namespace Parley.Cli.Work;

/// <summary>Works on many items at a time and hands the results on in the order of the items.</summary>
/// <remarks>
/// At most <c>jobs</c> items are worked on at once, and at most some dozens are held, fewer when they are large; so memory does not grow
/// with the number of items. The results do not depend on <c>jobs</c>.
/// </remarks>
internal static class OrderedWork
{
    private const int HeldForEachJob = 32;
    private const long LargestHeld = 32 << 20;

    /// <summary>Runs <paramref name="work"/> over all items.</summary>
    /// <param name="items">The items; taken one by one, as room is free.</param>
    /// <param name="jobs">How many to work on at once; at least 1.</param>
    /// <param name="sizeOf">The size of an item, in characters.</param>
    /// <param name="work">What to do with an item, on any thread.</param>
    /// <param name="take">Takes the results, one at a time and in order, on the calling thread.</param>
    /// <param name="cancel">Ends the run.</param>
    public static void Run<TItem, TResult>(
        IEnumerable<TItem> items, int jobs, Func<TItem, long> sizeOf, Func<TItem, TResult> work, Action<TResult> take, CancellationToken cancel)
    {
        var factory = new TaskFactory(cancel, TaskCreationOptions.None, TaskContinuationOptions.None,
            new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler);
        var pending = new Queue<(Task<TResult> Task, long Size)>();
        var held = 0L;
        foreach (var item in items)
        {
            var size = sizeOf(item);
            while (pending.Count > 0 && (pending.Count >= jobs * HeldForEachJob || held + size > LargestHeld)) TakeNext();
            held += size;
            pending.Enqueue((factory.StartNew(() => work(item), cancel), size));
            while (pending.TryPeek(out var first) && first.Task.IsCompleted) TakeNext();
        }
        while (pending.Count > 0) TakeNext();

        void TakeNext()
        {
            var (task, size) = pending.Dequeue();
            // Not Wait, which would wrap what the work throws.
            Task.WaitAny([task], cancel);
            held -= size;
            take(task.GetAwaiter().GetResult());
        }
    }
}
