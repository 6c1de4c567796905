namespace Parley.Web.Hosting;

/// <summary>What every page knows besides its own content.</summary>
/// <param name="Path">The address without query, such as <c>/articles/5d2c91aa</c>.</param>
/// <param name="Query">The query with its question mark, or empty.</param>
/// <param name="Site">The program and its ledger.</param>
public sealed record PageContext(string Path, string Query, SiteInfo Site)
{
    /// <summary>The address of the same page as data.</summary>
    /// <param name="extension">Such as <c>.json</c>.</param>
    public string Twin(string extension) => (Path == "/" ? "/overview" : Path) + extension + Query;
}

/// <summary>The program and its ledger, as the pages name them.</summary>
/// <param name="Ledger">The name of the ledger.</param>
/// <param name="Version">The program's version, such as <c>0.1.0</c>.</param>
/// <param name="Model">The model's version, such as <c>en-1</c>.</param>
/// <param name="IsDemo">Whether it is the ledger of the samples.</param>
public sealed record SiteInfo(string Ledger, string Version, string Model, bool IsDemo);
