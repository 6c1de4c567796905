using System.Data.Common;
using Parley.Ledgers.Storage;
using Parley.Text.Reading;

namespace Parley.Ledgers.Writing;

/// <summary>Writes a batch within one transaction, each article under a savepoint: one that the database will not take costs none of the others.</summary>
internal sealed class BatchWriter(Database database, DbTransaction transaction, Func<string, ReadFailure, DbTransaction, bool> note)
{
    private const string Savepoint = "article";
    private const string NoSource = "-";

    private readonly List<ReadFailure> _refused = [];
    private RecordInserter? _inserter;

    public int Added { get; private set; }

    public long AddedStatements { get; private set; }

    public IReadOnlyList<ReadFailure> Refused => _refused;

    // Made anew after a fault: the numbers that it has given are free again.
    private RecordInserter Inserter => _inserter ??= new RecordInserter(database, transaction, Counters.Read(database.Connection, transaction));

    /// <summary>Writes one.</summary>
    public void Write(PendingWrite pending)
    {
        if (pending.Item is not { } item)
        {
            pending.Write(Inserter, transaction);
            return;
        }
        transaction.Save(Savepoint);
        try
        {
            if (pending.Write(Inserter, transaction))
            {
                Added++;
                AddedStatements += item.Record.Statements.Count;
            }
        }
        catch (Exception e) when (IsOfArticle(e))
        {
            transaction.Rollback(Savepoint);
            _inserter = null;
            var failure = new ReadFailure(item.Record.Id, $"the ledger cannot hold it ({Describe(e)}); leave it out, or report it with the text");
            _refused.Add(failure);
            note(item.Source ?? NoSource, failure, transaction);
        }
        transaction.Release(Savepoint);
    }

    private string Describe(Exception e) => (e is DbException fault ? database.Detail(fault) : $"{e.GetType().Name}: {e.Message}").ReplaceLineEndings(" ").TrimEnd('.');

    private bool IsOfArticle(Exception e) => e is DbException fault
        ? database.IsOfData(fault)
        : e is not (OperationCanceledException or OutOfMemoryException or LedgerException);
}
