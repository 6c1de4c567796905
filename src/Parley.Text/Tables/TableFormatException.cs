namespace Parley.Text.Tables;

/// <summary>A table under <c>data/</c> is missing or has a fault; the message names file, line and remedy.</summary>
public sealed class TableFormatException : Exception
{
    /// <summary>Creates the exception.</summary>
    public TableFormatException(string message) : base(message) { }

    /// <summary>Creates the exception with its cause.</summary>
    public TableFormatException(string message, Exception inner) : base(message, inner) { }

    /// <summary>Creates the exception without a message.</summary>
    public TableFormatException() { }
}
