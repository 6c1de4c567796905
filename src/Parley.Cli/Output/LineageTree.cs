using System.Globalization;
using Parley.Cli.Options;
using Parley.Cli.Report;
using Parley.Cli.Terminal;
using Parley.Ledgers.Json;
using Parley.Ledgers.Lineage;
using Parley.Telling;

namespace Parley.Cli.Output;

/// <summary>Writes where claims come from.</summary>
internal static class LineageTree
{
    private const int LongestText = 300;

    private static readonly string[] Columns = ["claim", "statement", "rests_on", "relation", "evidence", "stance", "date", "outlet", "speaker", "text", "amended", "cue", "negated"];

    /// <summary>Writes claims in a format of <see cref="ListFormatOption"/>.</summary>
    public static void Write(OutputTarget target, IReadOnlyList<ClaimLineage> claims, string format)
    {
        switch (format)
        {
            case ListFormatOption.Csv:
                CsvTable.Write(new OutputText(target), Columns, claims.SelectMany(claim => claim.Origins.Concat(claim.Denials).SelectMany(node => Rows(claim, node, null))));
                break;
            case ListFormatOption.Json:
                JsonTable.Write(target, json => LedgerJson.Write(json, claims));
                break;
            default:
                for (var i = 0; i < claims.Count; i++) WriteText(new OutputText(target), claims[i], TerminalProfile.Of(target).Width, isFirst: i == 0);
                break;
        }
    }

    private static IEnumerable<string?[]> Rows(ClaimLineage claim, LineageNode node, LineageNode? parent)
    {
        yield return [claim.Id, node.Statement, parent?.Statement ?? parent?.Outlet, LedgerJson.NameOf(node.Relation), node.Evidence, node.Stance, node.Date, node.Outlet, node.Speaker, node.Text, node.Amended, node.Cue, node.Statement is null ? null : node.Negated ? "1" : "0"];
        foreach (var child in node.Children)
            foreach (var row in Rows(claim, child, node))
                yield return row;
    }

    private static void WriteText(OutputText text, ClaimLineage claim, int width, bool isFirst)
    {
        if (!isFirst) text.Write("\n");
        foreach (var line in Wrapping.Lines(Shorten(claim.Text), width)) text.Write(line + "\n");
        text.Write($"{Count(claim.Outlets, "outlet")}, {(claim.Origins.Count == 0 ? "no origin: nobody is known to claim it" : Count(claim.IndependentOrigins, "origin"))}\n");
        if (claim.IsPart) text.Write(string.Create(CultureInfo.InvariantCulture, $"{claim.Statements} statements have these words or part of them: told are the {claim.Told} nearest to what was asked for\n"));
        for (var i = 0; i < claim.Origins.Count; i++) WriteText(text, claim.Origins[i], "", i == claim.Origins.Count - 1, width);
        foreach (var node in claim.All())
            if (node.Stance == Stance.Confirms) text.Write(Printable.OneLine($"confirmed by {node.Speaker ?? "an unnamed source"} ({node.Outlet}, {node.Date ?? "undated"})   [{node.Statement}]") + "\n");
        foreach (var node in claim.Denials)
        {
            text.Write(Printable.OneLine($"{Denied(node.Stance)} by {node.Speaker ?? "an unnamed source"} ({node.Outlet}, {node.Date ?? "undated"}): {LineOf(node)}   [{node.Statement}]") + "\n");
            for (var i = 0; i < node.Children.Count; i++) WriteText(text, node.Children[i], "", i == node.Children.Count - 1, width);
        }
        foreach (var loop in claim.Loops) text.Write(Printable.OneLine($"loop: {string.Join(" cites ", loop)} cites {loop[0]}") + "\n");
    }

    private static void WriteText(OutputText text, LineageNode node, string indent, bool isLast, int width)
    {
        var branch = indent + (isLast ? "└─ " : "├─ ");
        var rest = indent + (isLast ? "   " : "│  ");
        var place = node.Statement is null ? $"{node.Outlet} (cited, not in the ledger)" : $"{node.Date ?? "undated"} {node.Outlet}: {LineOf(node)}{Because(node)}{(node.Amended is { } who ? $" ({who})" : "")}   [{node.Statement}]";
        var lines = Wrapping.Lines(Printable.OneLine(place), Math.Max(20, width - branch.Length));
        for (var i = 0; i < lines.Count; i++) text.Write((i == 0 ? branch : rest) + lines[i] + "\n");
        for (var i = 0; i < node.Children.Count; i++) WriteText(text, node.Children[i], rest, i == node.Children.Count - 1, width);
    }

    private static StatementLine LineOf(LineageNode node) => StatementLine.Of(node.Speaker, node.Cue, node.Form, node.Negated, null);

    private static string Denied(string? stance) => stance switch
    {
        Stance.Denies => "denied",
        Stance.Doubts => "doubted",
        Stance.Refuses => "refused",
        _ => "not said",
    };

    private static string Because(LineageNode node) => node.Relation switch
    {
        LineageRelation.Origin or LineageRelation.NotClaimed => "",
        LineageRelation.Cites => $" — repeated, \"{node.Evidence}\"",
        LineageRelation.Copies => $" — copied ({node.Evidence})",
        LineageRelation.Rewrites => $" — rewritten ({node.Evidence})",
        LineageRelation.SharesQuotation => $" — same quotation, no outlet named ({node.Evidence})",
        LineageRelation.SharesWording => $" — same words, no outlet named ({node.Evidence})",
        _ => $" — same speaker, other words ({node.Evidence})",
    };

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    private static string Shorten(string text) => Printable.OneLine(text) is var line && line.Length <= LongestText ? line : line[..LongestText] + " …";
}
