using System.Data.Common;
using Parley.Ledgers.Mapping;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Linking;

/// <summary>Links a new article to those before it.</summary>
internal sealed class ArticleLinker(Database database, DbTransaction transaction, LinkTables tables)
{
    public void Link(RecordRows rows)
    {
        _ = (database, transaction, tables, rows);
    }
}
