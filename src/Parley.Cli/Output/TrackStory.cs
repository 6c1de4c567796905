using System.Globalization;
using Parley.Cli.Report;
using Parley.Cli.Terminal;
using Parley.Ledgers.Tracks;
using Parley.Telling;

namespace Parley.Cli.Output;

/// <summary>Tells a negotiation to a reader.</summary>
internal sealed class TrackStory(OutputText text, Track track, int width)
{
    private const int MostIssues = 12;
    private const int MostVouchers = 8;
    private const int LongestEvidence = 140;

    /// <summary>Writes everything: heading, rounds, positions, offers, time line.</summary>
    public void Write()
    {
        WriteHeading(text, track, width);
        WriteRounds();
        WritePositions(MostIssues);
        WriteOffers();
        text.Write("\nTime line (one source unless told otherwise; ~ marks when it was said or published; › leads to who vouches for it)\n");
        foreach (var step in track.Steps) WriteStep(step);
        var single = track.Steps.Count(step => step.IsSingleSource);
        text.Write(string.Create(CultureInfo.InvariantCulture, $"\n{single} of {Count(track.Steps.Count, "step")} rest on a single source; being told twice does not make a thing true.\n"));
        WriteVouchers();
    }

    /// <summary>Writes who, when, where and about what, in a few lines.</summary>
    public static void WriteHeading(OutputText text, Track track, int width, int mostIssues = MostIssues)
    {
        text.Write(Printable.OneLine($"{string.Join(" and ", track.Parties.Select(Name))}, {track.From ?? "undated"} to {track.To ?? "undated"}   [{track.Id}]") + "\n");
        Paragraph(text, width, $"{Count(track.Steps.Count, "step")} in {Count(track.Articles, "article")}, {Count(track.Rounds.Count, "round")} of meetings{(track.Places.Any() ? $" ({string.Join(", ", track.Places)})" : "")}");
        foreach (var role in track.Others.GroupBy(party => party.Role, StringComparer.Ordinal))
            Paragraph(text, width, $"{(role.Key == "mediator" ? "mediators" : "third parties")}: {string.Join(", ", role.Select(Name))}");
        if (track.Issues.Count > 0) Paragraph(text, width, $"about {string.Join(", ", track.Issues.Take(mostIssues))}{(track.Issues.Count > mostIssues ? ", …" : "")}");
    }

    /// <summary>Writes where the parties stand on the issues of most moves.</summary>
    /// <param name="most">How many issues.</param>
    /// <param name="longest">Characters of evidence shown.</param>
    public void WritePositions(int most, int longest = LongestEvidence)
    {
        if (track.Positions.Count == 0) return;
        text.Write("\nPositions (the last one first; ~ marks when it was said or published)\n");
        foreach (var issue in track.Positions.GroupBy(position => position.Issue, StringComparer.Ordinal).Take(most))
        {
            text.Write($"    {Printable.OneLine(issue.Key)}\n");
            foreach (var position in issue)
            {
                var history = position.History.Reverse().Select(step => $"{step.Kind} ({When(step)}{Status(step)})");
                Paragraph(text, width, $"{NameOf(position.Party)}: {string.Join(", before: ", history)} “{Shorten(position.Latest.Evidence, longest)}”   [{position.Latest.Reports[0].Id}]", indent: 6);
            }
        }
    }

    /// <summary>Writes the last of what was put forward or asked for and nobody is known to have answered.</summary>
    /// <param name="most">How many.</param>
    /// <param name="longest">Characters of evidence shown.</param>
    public void WriteOpen(int most, int longest = LongestEvidence)
    {
        var open = track.Offers.Where(offer => offer.IsOpen && offer.Step.Issues.Count > 0 && track.Parties.Any(party => party.Code == offer.Step.Actor)).ToList();
        if (open.Count == 0) return;
        text.Write("\nStill open, as far as is known\n");
        foreach (var offer in open.TakeLast(most)) Paragraph(text, width, $"{When(offer.Step)} {Sentence(offer.Step, NameOf(offer.Step.Actor))}: “{Shorten(offer.Step.Evidence, longest)}”   [{offer.Step.Reports[0].Id}]");
    }

    /// <summary>Writes what was put forward or asked for, and who answered.</summary>
    public void WriteOffers()
    {
        if (track.Offers.Count == 0) return;
        text.Write("\nOffers and demands\n");
        foreach (var offer in track.Offers)
        {
            var answers = offer.IsOpen ? "open" : string.Join(", ", offer.Answers.Select(answer => $"{answer.Actor} {answer.Kind} ({When(answer)})   [{answer.Reports[0].Id}]"));
            var what = offer.Step.Issues.Count > 0 ? "" : $" “{Shorten(offer.Step.Evidence)}”";
            Paragraph(text, width, $"{When(offer.Step)} {Sentence(offer.Step, NameOf(offer.Step.Actor))}{what}: {answers}   [{offer.Step.Reports[0].Id}]");
        }
    }

    private void WriteRounds()
    {
        if (track.Rounds.Count == 0) return;
        text.Write("\nRounds\n");
        foreach (var round in track.Rounds)
        {
            var dates = round.From == round.To ? When(round.Steps[0]) : $"{When(round.Steps[0])} to {When(round.Steps[^1])}";
            var place = round.Places.Count == 0 ? "" : $", {string.Join(", ", round.Places)}";
            Paragraph(text, width, $"{dates}{place}: {string.Join(", ", round.Participants)}   [{round.Steps[0].Reports[0].Id}]");
        }
    }

    private void WriteStep(TrackStep step)
    {
        var sources = step.IsSingleSource ? "" : $", {step.Origins} independent sources";
        Paragraph(text, width, $"{When(step)} {Sentence(step, $"{step.ActorName} ({step.Actor})")}{sources}: “{Shorten(step.Evidence)}” {string.Join(", ", step.Reports.Select(Who).Distinct(StringComparer.Ordinal))}   [{step.Reports[0].Id}]");
    }

    private static string Who(StepReport report) => string.Join(" › ", report.Vouchers.Prepend(report.Outlet ?? "unknown outlet"));

    // On whom most depends.
    private void WriteVouchers()
    {
        var names = track.Steps.SelectMany(step => step.Vouchers).CountBy(name => name, StringComparer.Ordinal)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MostVouchers).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}")).ToList();
        if (names.Count > 0) Paragraph(text, width, $"Steps known only through the word of: {string.Join(", ", names)}.", indent: 0);
    }

    private static void Paragraph(OutputText text, int width, string line, int indent = 4)
    {
        var lines = Wrapping.Lines(Printable.OneLine(line), Math.Max(20, width - indent - 2));
        for (var i = 0; i < lines.Count; i++) text.Write(new string(' ', i == 0 ? indent : indent + 2) + lines[i] + "\n");
    }

    private static string Name(TrackParty party) => party.Name == party.Code ? party.Code : $"{party.Name} ({party.Code})";

    private string NameOf(string code) => track.Parties.Concat(track.Others).FirstOrDefault(party => party.Code == code)?.Name ?? code;

    private static string Status(TrackStep step) => step.Status == "actual" ? "" : ", " + step.Status;

    // The date stands before it.
    private string Sentence(TrackStep step, string actor) =>
        ActSentence.Of(new Act { Kind = step.Kind, Actors = [actor], Toward = [.. step.Toward.Select(NameOf)], Issues = step.Issues, Status = step.Status });

    private static string When(TrackStep step) => step.Date is null ? "undated" : step.IsDated ? step.Date : "~" + step.Date;

    private static string Shorten(string words, int longest = LongestEvidence)
    {
        if (words.Length <= longest) return words;
        var space = words.LastIndexOf(' ', longest);
        return words[..(space > longest / 2 ? space : longest)] + " …";
    }

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
