using System.CommandLine;
using Parley.Cli.Output;
using Parley.Cli.Terminal;
using Parley.Cli.Work;
using Parley.Ledgers;
using Parley.Web.Demo;

namespace Parley.Cli.Commands;

/// <summary><c>parley demo</c>: what Parley makes of its samples, on one screen.</summary>
internal sealed class DemoCommand : Command, IHasExamples
{
    public DemoCommand() : base("demo", "Read the samples into a ledger of their own and tell the story of their negotiation on one screen") => SetAction(_ => Run());

    public IReadOnlyList<(string Line, string Effect)> Examples { get; } = [("parley demo", "track, positions, and the claim with most outlets and fewest origins")];

    private static int Run()
    {
        using var folder = new TemporaryFolder("parley-demo-");
        using var ledger = Ledger.Open(folder.File("demo.db"), LedgerAccess.Write);
        var articles = DemoSamples.Ingest(ledger);
        using var target = OutputTarget.Open(null);
        DemoStory.Write(target, ledger, articles);
        target.Flush();
        return ExitCode.Success;
    }
}
