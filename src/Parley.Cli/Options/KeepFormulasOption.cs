using System.CommandLine;

namespace Parley.Cli.Options;

/// <summary>Leaves cells that spreadsheets take for formulas as they are.</summary>
internal sealed class KeepFormulasOption : Option<bool>
{
    public KeepFormulasOption() : base("--keep-formulas") =>
        Description = "Leave out the apostrophe before cells that a spreadsheet would take for a formula (forms statements and events)";
}
