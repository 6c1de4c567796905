namespace Parley.Ledgers;

/// <summary>What a ledger is opened for.</summary>
public enum LedgerAccess
{
    /// <summary>To be queried; it must exist.</summary>
    Read,

    /// <summary>To be added to; it is made when it does not exist.</summary>
    Write,
}
