using System.Globalization;

namespace Parley.Ledgers.Search;

/// <summary>A query is not well formed; the message says where, why, and what to write instead.</summary>
public sealed class QueryException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="position">Where the fault is, as an offset into the query, from 0.</param>
    /// <param name="message">What is wrong and what to do.</param>
    public QueryException(int position, string message)
        : base(string.Create(CultureInfo.InvariantCulture, $"the query, at character {position + 1}: {message}")) => Position = position;

    /// <summary>Creates the exception.</summary>
    public QueryException(string message) : base(message) { }

    /// <summary>Creates the exception with its cause.</summary>
    public QueryException(string message, Exception inner) : base(message, inner) { }

    /// <summary>Creates the exception without a message.</summary>
    public QueryException() { }

    /// <summary>Where the fault is, as an offset into the query, from 0.</summary>
    public int Position { get; }
}
