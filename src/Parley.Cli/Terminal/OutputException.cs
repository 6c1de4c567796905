namespace Parley.Cli.Terminal;

/// <summary>The results cannot be written; the message says where, why, and what to do.</summary>
internal sealed class OutputException : Exception
{
    public OutputException(string message) : base(message) { }

    public OutputException(string message, Exception inner) : base(message, inner) { }

    public OutputException() { }
}
