using System.CommandLine;
using Parley.Ledgers;

namespace Parley.Cli.Options;

/// <summary>The options of every command that changes a ledger by hand.</summary>
internal sealed class EditOptions
{
    private readonly ByOption _by = new();
    private readonly AtOption _at = new();
    private readonly NoteOption _note = new();

    /// <summary>All of them, in the order of the help.</summary>
    public IReadOnlyList<Option> All => [_by, _at, _note];

    /// <summary>Who, when and why. The clock is read here only: what people do has a time, what the program finds has none.</summary>
    /// <exception cref="UsageException">Nobody is named.</exception>
    public Edit Of(ParseResult parsed)
    {
        var by = parsed.GetValue(_by);
        if (string.IsNullOrWhiteSpace(by)) throw new UsageException("--by: who makes the change must be named");
        return new Edit(by, parsed.GetValue(_at) ?? TimeProvider.System.GetUtcNow(), parsed.GetValue(_note));
    }
}
