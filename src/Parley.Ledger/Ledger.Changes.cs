using Dapper;

namespace Parley.Ledgers;

/// <content>Whether anything changed.</content>
public sealed partial class Ledger
{
    /// <summary>A text that differs whenever articles, failures, amendments, merges or splits were added since; cheap to ask for.</summary>
    public string ChangeStamp() => Guard(() => _database.Connection.QuerySingle<string>(
        """
        SELECT COALESCE((SELECT MAX(id) FROM article), 0) || '-' || COALESCE((SELECT MAX(id) FROM amendment), 0) || '-'
            || COALESCE((SELECT MAX(id) FROM known_log), 0) || '-' || (SELECT COUNT(*) FROM failure)
        """));
}
