using Parley.Ledgers;
using Parley.Web.Pages.Negotiations;

namespace Parley.Web.Pages.Overview;

/// <summary>What is in the ledger.</summary>
/// <param name="Negotiations">Those that it tells of, by activity.</param>
/// <param name="Failures">Inputs that could not be read.</param>
public sealed record OverviewModel(IReadOnlyList<NegotiationLine> Negotiations, IReadOnlyList<StoredFailure> Failures)
{
    /// <summary>Asks the ledger.</summary>
    public static OverviewModel Load(Ledger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return new OverviewModel([.. ledger.Tracks().Select(NegotiationLine.Of)], ledger.Failures());
    }
}
