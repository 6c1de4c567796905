namespace Parley.Cli.Options;

/// <summary>The outlet of articles that name none.</summary>
internal sealed class OutletOption() : TextOption("--outlet", "NAME", "Outlet of articles that name none");
