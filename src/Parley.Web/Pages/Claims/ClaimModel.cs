using Parley.Ledgers;
using Parley.Ledgers.Lineage;
using Parley.Telling;
using Parley.Web.Marking;
using Parley.Web.Parts;

namespace Parley.Web.Pages.Claims;

/// <summary>A claim as its page shows it.</summary>
/// <param name="Claim">Where it comes from and how it went.</param>
public sealed record ClaimModel(ClaimLineage Claim)
{
    private const int LongestTitle = 110;

    /// <summary>The claim of a statement.</summary>
    /// <exception cref="LedgerException">There is no such statement.</exception>
    public static ClaimModel Load(Ledger ledger, string statement)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(statement);
        if (!statement.Contains(":s", StringComparison.Ordinal)) throw new LedgerException($"{statement}: is no id of a statement, such as 5d2c91aa:s3");
        return ledger.Lineage(statement, 1) is [var claim] ? new ClaimModel(claim) : throw new LedgerException($"{statement}: no report of this claim counts any more; every one was rejected or superseded");
    }

    /// <summary>The words, for a heading.</summary>
    public string Title
    {
        get
        {
            var words = Wording.Cut(Claim.Text, LongestTitle);
            return words is ['"' or '“', ..] ? words : $"“{words}”";
        }
    }

    /// <summary><c>6 outlets, 1 origin</c>.</summary>
    public string Finding => $"{Wording.Count(Claim.Outlets, "outlet")}, {(Claim.Origins.Count == 0 ? "no origin" : Wording.Count(Claim.IndependentOrigins, "origin"))}";

    /// <summary>Who stands behind it, who confirms and who denies it, in sentences.</summary>
    public IReadOnlyList<string> Sentences => [.. Tell()];

    /// <summary>Days of the first and the last report.</summary>
    public string Period
    {
        get
        {
            var dates = Claim.All().Select(node => node.Date).Where(date => date is not null).Order(StringComparer.Ordinal).ToList();
            return dates.Count == 0 ? "undated" : Wording.Period(dates[0], dates[^1]);
        }
    }

    /// <summary>The reports and what each made of the words of the first.</summary>
    public IReadOnlyList<PrintedWords> Words
    {
        get
        {
            var reports = Claim.All().Where(node => node.Statement is not null).OrderBy(node => node.Date ?? "~", StringComparer.Ordinal).ToList();
            var first = Claim.Origins.FirstOrDefault(node => node.Statement is not null) ?? reports.FirstOrDefault();
            return first is null ? [] : [new PrintedWords(first, [new DiffPart(DiffKind.Same, first.Text ?? "", 0)]),
                .. reports.Where(node => node != first).Select(node => new PrintedWords(node, WordDiff.Of(first.Text ?? "", node.Text ?? "")))];
        }
    }

    private IEnumerable<string> Tell()
    {
        foreach (var origin in Claim.Origins.Take(1).Where(_ => Claim.Origins.Count == 1))
            yield return origin.Statement is null
                ? $"Every report goes back to {origin.Outlet}, whose own report is not in the ledger."
                : $"{(Claim.Outlets > 1 ? "Everybody who prints it has it from" : "It stands in one outlet alone, which has it from")} {Speaker(origin)}{(Claim.Outlets > 1 ? $", through {origin.Outlet}" : "")}.";
        if (Claim.Origins.Count > 1) yield return $"Reported independently, as far as is known, by {Wording.List([.. Claim.Origins.Select(origin => origin.Outlet ?? "an outlet").Distinct(StringComparer.Ordinal)])}.";
        if (Claim.Origins.Count == 0) yield return "Nobody is known to claim it.";
        var confirming = Claim.All().Where(node => node.Stance == Stance.Confirms).ToList();
        if (confirming.Count > 0) yield return $"Confirmed by {Wording.List([.. confirming.Select(node => $"{node.Speaker ?? "somebody not named"} ({node.Outlet})").Distinct(StringComparer.Ordinal)])}.";
        if (Claim.Denials.Count > 0) yield return string.Join(' ', Claim.Denials.Select(node => $"{Wording.Capital(node.Speaker ?? "somebody not named")} {LineageWords.Denial(node.Stance)} ({node.Outlet})."));
        else if (confirming.Count == 0) yield return "Nobody confirms it, nobody denies it.";
        foreach (var loop in Claim.Loops) yield return $"A loop: {string.Join(" cites ", loop)} cites {loop[0]}.";
        if (Claim.IsPart) yield return $"The ledger has {Claim.Statements} statements of it; told here are the {Claim.Told} nearest to the one that was asked for.";
    }

    private static string Speaker(LineageNode node) =>
        node.Speaker is null ? "somebody who is not named" : Wording.IsNamed(node.Speaker) ? node.Speaker : $"one source that is not named, {char.ToLowerInvariant(node.Speaker[0])}{node.Speaker[1..]}";
}

/// <summary>What a report made of the words.</summary>
/// <param name="Report">The report.</param>
/// <param name="Parts">The words, compared with the first print.</param>
public sealed record PrintedWords(LineageNode Report, IReadOnlyList<DiffPart> Parts);
