namespace Parley.Cli.Terminal;

/// <summary>Whoever read the output has closed it; no error, but no reason to go on either.</summary>
internal sealed class OutputClosedException : Exception
{
    public OutputClosedException(string message) : base(message) { }

    public OutputClosedException(string message, Exception inner) : base(message, inner) { }

    public OutputClosedException() { }
}
