using Parley.Cli.Terminal;
using Parley.Text.Reading;

namespace Parley.Cli.Work;

/// <summary>Works on one item of many: a fault of ours in it is told, and costs none of the others.</summary>
internal static class OneOfMany
{
    /// <summary>Runs the work.</summary>
    /// <param name="name">The item, for the message.</param>
    /// <param name="work">What to do.</param>
    /// <param name="result">What came of it.</param>
    /// <returns>The failure, or <c>null</c> when all went well.</returns>
    public static ReadFailure? Try<T>(string name, Func<T> work, out T? result) => Try(name, work, static _ => true, out result);

    /// <summary>The same, where faults that are told otherwise go through.</summary>
    /// <param name="name">The item, for the message.</param>
    /// <param name="work">What to do.</param>
    /// <param name="isInternal">Whether a fault is one of ours.</param>
    /// <param name="result">What came of it.</param>
    public static ReadFailure? Try<T>(string name, Func<T> work, Func<Exception, bool> isInternal, out T? result)
    {
        try
        {
            result = work();
            return null;
        }
        catch (Exception e) when (IsOfItem(e) && isInternal(e))
        {
            Diagnostics.Trace(e);
            result = default;
            return new ReadFailure(name, Describe(e));
        }
    }

    // What the user ends, and what fails when it is written, ends the run.
    private static bool IsOfItem(Exception e) => e is not (OperationCanceledException or OutputException or OutputClosedException or UsageException);

    private static string Describe(Exception e) => e is OutOfMemoryException or InsufficientExecutionStackException
        ? "the memory does not suffice for it; split it into smaller texts, or use fewer --jobs"
        : $"an internal error ({e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}); please report it with the text";
}
