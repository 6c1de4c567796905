using Parley.Ledgers;
using Parley.Records;
using Parley.Web.Marking;

namespace Parley.Web.Pages.Compare;

/// <summary>Two articles, word by word.</summary>
/// <param name="First">The article that the other is compared with.</param>
/// <param name="Other">The other.</param>
/// <param name="Parts">What became of the words of the first in the other.</param>
public sealed record CompareModel(ComparedArticle First, ComparedArticle Other, IReadOnlyList<DiffPart> Parts)
{
    /// <summary>Words that stand in both.</summary>
    public int Same => Count(DiffKind.Same);

    /// <summary>Words that the other left out.</summary>
    public int Cut => Count(DiffKind.Cut);

    /// <summary>Words that the other put in.</summary>
    public int PutIn => Count(DiffKind.PutIn);

    /// <summary>Compares two articles; the earlier one comes first.</summary>
    /// <exception cref="LedgerException">One does not exist.</exception>
    public static CompareModel Load(Ledger ledger, string key, string other)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var (a, b) = (ledger.ReadArticle(key, amended: false), ledger.ReadArticle(other, amended: false));
        var (first, second) = (a.Record.ToRecord(), b.Record.ToRecord());
        return string.CompareOrdinal(first.Date ?? "~", second.Date ?? "~") <= 0
            ? new CompareModel(Side(a.Record.Article, first), Side(b.Record.Article, second), WordDiff.Of(first.Text, second.Text))
            : new CompareModel(Side(b.Record.Article, second), Side(a.Record.Article, first), WordDiff.Of(second.Text, first.Text));
    }

    private static ComparedArticle Side(string key, Record record) => new(key, record.Title, record.Outlet, record.Date);

    private int Count(DiffKind kind) => Parts.Where(part => part.Kind == kind).Sum(part => part.Words);
}

/// <summary>One of the two.</summary>
/// <param name="Article">Its key.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Outlet">Where it was published.</param>
/// <param name="Date">When.</param>
public sealed record ComparedArticle(string Article, string? Title, string? Outlet, string? Date);
