using System.Globalization;
using Parley.Ledgers.Lineage;
using Parley.Web.Hosting;

namespace Parley.Web.Pages.Claims;

/// <summary>Claims as tables.</summary>
internal static class ClaimSheets
{
    private static readonly string[] ListColumns = ["claim", "text", "outlets", "origins", "first", "origin"];

    private static readonly string[] Columns = ["statement", "rests_on", "relation", "evidence", "stance", "date", "outlet", "speaker", "text", "cue", "amended"];

    /// <summary>A row for each claim.</summary>
    public static CsvSheet Of(ClaimListModel model) => new("claims", ListColumns, model.Claims.Select(entry => (IReadOnlyList<string?>)
        [entry.Id, entry.Text, entry.Outlets.ToString(CultureInfo.InvariantCulture), entry.Origins.ToString(CultureInfo.InvariantCulture), entry.First, entry.Origin]));

    /// <summary>A row for each report.</summary>
    public static CsvSheet Of(ClaimModel model) =>
        new("claim-" + model.Claim.Id.Replace(':', '-'), Columns, model.Claim.Origins.Concat(model.Claim.Denials).SelectMany(node => Rows(node, null)));

    private static IEnumerable<IReadOnlyList<string?>> Rows(LineageNode node, LineageNode? parent) => node.Children.SelectMany(child => Rows(child, node)).Prepend(
        [node.Statement, parent?.Statement ?? parent?.Outlet, node.Relation.ToString(), node.Evidence, node.Stance, node.Date, node.Outlet, node.Speaker, node.Text, node.Cue, node.Amended]);
}
