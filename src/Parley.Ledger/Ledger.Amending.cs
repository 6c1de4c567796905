using Parley.Ledgers.Amending;
using Parley.Ledgers.Exporting;

namespace Parley.Ledgers;

/// <content>What people say about what the machine found.</content>
public sealed partial class Ledger
{
    /// <summary>Notes what a person says about a statement, event, move or entity. What the machine said stays as it is.</summary>
    /// <param name="id">The item's id, such as <c>5d2c91aa:s3</c> or <c>5d2c91aa:e1</c>.</param>
    /// <param name="action">What is said.</param>
    /// <param name="edit">Who says so, when and why.</param>
    /// <param name="field">Of a correction, the field of the record.</param>
    /// <param name="value">Of a correction, what it is; <c>null</c> for nothing.</param>
    /// <returns>The item's full id.</returns>
    /// <exception cref="LedgerException">There is no such item or field, or the field cannot have the value.</exception>
    public string Amend(string id, AmendAction action, Edit edit, string? field = null, string? value = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(edit);
        return Guard(() => new AmendmentStore(_database).Add(id, action, field, value, edit));
    }

    /// <summary>Amendments, in the order made.</summary>
    /// <param name="item">Those about an item (full id) or article (key); <c>null</c> for all.</param>
    public IReadOnlyList<Amendment> Amendments(string? item = null) => Guard(() => new AmendmentStore(_database).List(item));

    /// <summary>The records of all current articles, in the order stored, read as they are asked for.</summary>
    /// <param name="amended">True to apply amendments; false for what the machine said.</param>
    public IEnumerable<StoredRecord> Records(bool amended = true) => new RecordReader(_database).Read(amended);

    /// <summary>Writes the ledger in a form of another program: UTF-8, line feeds, the same bytes for the same ledger.</summary>
    /// <param name="format">The form.</param>
    /// <param name="output">Where to; it is not closed.</param>
    /// <param name="options">What; <c>null</c> for everything, amended.</param>
    /// <exception cref="Search.QueryException">The query is not well formed.</exception>
    public void Export(ExportFormat format, Stream output, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        Guard(() =>
        {
            LedgerExport.Write(_database, format, options ?? new ExportOptions(), output);
            return 0;
        });
    }
}
