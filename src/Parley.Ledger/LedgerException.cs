namespace Parley.Ledgers;

/// <summary>A ledger cannot be opened, read or written; the message says which, why, and what to do. One sentence, no final full stop.</summary>
public sealed class LedgerException : Exception
{
    /// <summary>Creates the exception.</summary>
    public LedgerException(string message) : base(message) { }

    /// <summary>Creates the exception with its cause.</summary>
    public LedgerException(string message, Exception inner) : base(message, inner) { }

    /// <summary>Creates the exception without a message.</summary>
    public LedgerException() { }
}
