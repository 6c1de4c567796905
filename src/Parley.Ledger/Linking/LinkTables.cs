namespace Parley.Ledgers.Linking;

/// <summary>The tables that linking needs.</summary>
internal sealed record LinkTables
{
    /// <summary>Loads the tables.</summary>
    /// <param name="dataFolder">The folder that holds <c>ledger</c>.</param>
    public static LinkTables Load(string dataFolder)
    {
        _ = dataFolder;
        return new LinkTables();
    }
}
