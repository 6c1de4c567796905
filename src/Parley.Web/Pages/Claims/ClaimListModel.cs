using Microsoft.AspNetCore.Http;
using Parley.Ledgers;
using Parley.Ledgers.Lineage;
using Parley.Telling;
using Parley.Web.Hosting;
using Parley.Web.Parts;

namespace Parley.Web.Pages.Claims;

/// <summary>A claim in a list of them.</summary>
/// <param name="Id">Id of its first statement.</param>
/// <param name="Text">Its words.</param>
/// <param name="Outlets">Outlets that have it.</param>
/// <param name="Origins">Origins that are independent as far as is known.</param>
/// <param name="First">Date of the first report.</param>
/// <param name="Origin">Who or what stands at its beginning, in words.</param>
/// <param name="IsWeak">Whether that is nobody named, or a circle.</param>
public sealed record ClaimEntry(string Id, string Text, int Outlets, int Origins, string? First, string Origin, bool IsWeak)
{
    /// <summary>The entry of a claim.</summary>
    public static ClaimEntry Of(ClaimLineage claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var first = claim.All().Select(node => node.Date).Where(date => date is not null).Order(StringComparer.Ordinal).FirstOrDefault();
        var (origin, isWeak) = claim switch
        {
            { Loops.Count: > 0 } => ("loop: cites itself", true),
            { Denials.Count: > 0 } => ("disputed", false),
            _ when claim.All().Any(node => node.Stance == Stance.Confirms) => ("confirmed", false),
            { Origins: [{ Statement: null }] } => ("not in the ledger", true),
            { Origins: [{ Speaker: { } speaker }] } when Wording.IsNamed(speaker) => (speaker, false),
            { Origins: [_] } => ("not named", true),
            _ => (Wording.Count(claim.Origins.Count, "origin"), false),
        };
        return new ClaimEntry(claim.Id, claim.Text, claim.Outlets, claim.IndependentOrigins, first, origin, isWeak);
    }
}

/// <summary>Claims told by several outlets, those of most outlets for each origin first.</summary>
/// <param name="Query">What was asked for; empty for all.</param>
/// <param name="Claims">The claims.</param>
/// <param name="IsPart">Whether there may be more.</param>
/// <param name="Error">What is wrong with the query; <c>null</c> for nothing.</param>
public sealed record ClaimListModel(string Query, IReadOnlyList<ClaimEntry> Claims, bool IsPart, string? Error = null)
{
    /// <summary>So many claims are looked at, those of most outlets first.</summary>
    public const int Most = 200;

    private const string Everything = "in:statements";

    /// <summary>The claims that a query finds; without one, all, which are kept until the ledger changes.</summary>
    public static ClaimListModel Load(Ledger ledger, HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(http);
        var query = ((string?)http.Request.Query["q"] ?? "").Trim();
        return query.Length == 0 ? All(ledger, ModelCache.Of(http)) : Find(ledger, query, query);
    }

    internal static ClaimListModel All(Ledger ledger, ModelCache cache) => cache.Get(ledger, "claims", own => Find(own, "", Everything));

    private static ClaimListModel Find(Ledger ledger, string shown, string query)
    {
        try
        {
            // Asked for by words, claims of one outlet are told too.
            var least = shown.Length == 0 ? 2 : 1;
            var found = ledger.Lineage(query, Most);
            return new ClaimListModel(shown, [.. found.Where(claim => claim.Outlets >= least).Select(ClaimEntry.Of)
                .OrderByDescending(entry => (double)entry.Outlets / Math.Max(1, entry.Origins)).ThenByDescending(entry => entry.Outlets).ThenBy(entry => entry.First ?? "~", StringComparer.Ordinal)], found.Count == Most && found[^1].Outlets >= least);
        }
        catch (Ledgers.Search.QueryException e)
        {
            return new ClaimListModel(shown, [], false, e.Message);
        }
    }
}
