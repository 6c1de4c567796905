using System.Data.Common;

namespace Parley.Ledgers.Writing;

/// <summary>Something to be written with the next batch.</summary>
/// <param name="Write">Writes it; true when rows were added or changed.</param>
/// <param name="Item">The article that it stores; <c>null</c> when it stores none.</param>
internal sealed record PendingWrite(Func<RecordInserter, DbTransaction, bool> Write, IngestItem? Item = null);
