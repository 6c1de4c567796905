using Parley.Cli.Commands;
using Parley.Cli.Terminal;
using Parley.Ledgers;
using Parley.Ledgers.Search;
using Parley.Text.Models;
using Parley.Text.Tables;

namespace Parley.Cli;

/// <summary>Runs the program, and turns whatever goes wrong into one line and an exit code.</summary>
internal static class Entry
{
    /// <summary>Parses the arguments, runs the command and returns the exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return await ParleyCommand.RunAsync(args).ConfigureAwait(false);
        }
        catch (UsageException e)
        {
            return Fail(e, e.Message);
        }
        catch (OutputClosedException)
        {
            // The reader of our output (head, less) has what it wants.
            return ExitCode.Success;
        }
        catch (OutputException e)
        {
            return Fail(e, e.Message);
        }
        catch (Exception e) when (e is ModelFormatException or TableFormatException or LedgerException or QueryException)
        {
            return Fail(e, e.Message);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (OutOfMemoryException e)
        {
            return Fail(e, "the memory does not suffice; use fewer --jobs, or split the largest input into smaller texts");
        }
#pragma warning disable CA1031 // The last guard: a user sees one line, not a stack trace.
        catch (Exception e)
        {
            return Fail(e, $"an internal error: {e.GetType().Name}: {e.Message} Please report it, with the output of the same command under PARLEY_DEBUG=1.");
        }
#pragma warning restore CA1031
    }

    private static int Fail(Exception exception, string message)
    {
        Diagnostics.Error(message);
        Diagnostics.Trace(exception);
        return ExitCode.NothingDone;
    }
}
