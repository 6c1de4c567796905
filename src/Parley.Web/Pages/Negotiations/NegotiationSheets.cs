using System.Globalization;
using Parley.Web.Hosting;

namespace Parley.Web.Pages.Negotiations;

/// <summary>Negotiations as tables.</summary>
internal static class NegotiationSheets
{
    private static readonly string[] ListColumns = ["track", "parties", "mediators", "rounds", "steps", "single_source", "last"];

    private static readonly string[] Columns = ["date", "is_dated", "kind", "actor", "toward", "issues", "status", "place", "origins", "reports", "vouchers", "evidence"];

    /// <summary>A row for each negotiation.</summary>
    public static CsvSheet Of(NegotiationListModel model) => new("negotiations", ListColumns, model.Negotiations.Select(line => (IReadOnlyList<string?>)
        [line.Id, string.Join("; ", line.Parties), string.Join("; ", line.Mediators), Number(line.Rounds), Number(line.Steps), Number(line.SingleSource), line.Last]));

    /// <summary>A row for each step.</summary>
    public static CsvSheet Of(NegotiationModel model) => new("negotiation-" + model.Track.Id, Columns, model.Track.Steps.Select(step => (IReadOnlyList<string?>)
        [step.Date, step.IsDated ? "1" : "0", step.Kind, step.Actor, string.Join("; ", step.Toward), string.Join("; ", step.Issues), step.Status, step.Place, Number(step.Origins),
            string.Join("; ", step.Reports.Select(report => report.Id)), NegotiationModel.Vouched(step), step.Evidence]));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
