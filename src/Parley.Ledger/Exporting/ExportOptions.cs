namespace Parley.Ledgers.Exporting;

/// <summary>What of a ledger is exported.</summary>
public sealed record ExportOptions
{
    /// <summary>Only what a query finds (<c>docs/query.md</c>); <c>null</c> for everything.</summary>
    public string? Query { get; init; }

    /// <summary>How sure statements, events and moves must be, from 0 to 1; the rest is left out of every format.</summary>
    public double MinConfidence { get; init; }

    /// <summary>True to apply what people said; false for what the machine said.</summary>
    public bool Amended { get; init; } = true;

    /// <summary>True to write cells that a spreadsheet takes for formulas as they are; else an apostrophe stands before them.</summary>
    public bool KeepsFormulas { get; init; }
}
