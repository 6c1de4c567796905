using Parley.Records;

namespace Parley.Ledgers.Exporting;

/// <summary>A record as the ledger gives it back.</summary>
/// <param name="Article">The article's key, with which ids of its items begin.</param>
/// <param name="Json">The record as JSON (<c>parley-record/1</c>), compact, without line feed.</param>
public sealed record StoredRecord(string Article, ReadOnlyMemory<byte> Json)
{
    /// <summary>Reads the JSON; cost: linear.</summary>
    public Record ToRecord() => RecordJson.Read(Json);
}
