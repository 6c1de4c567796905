namespace Parley.Telling;

/// <summary>How events and moves are told: <c>data/telling/acts.tsv</c>.</summary>
internal static class ActTable
{
    /// <summary>What a sentence tells beside who acts.</summary>
    public const string Alone = "alone", Whom = "whom", What = "what", Both = "both", Mutual = "mutual";

    private static readonly Dictionary<(string Act, string Has), (string Past, string Infinitive)> Rows =
        TellingTable.Rows("acts.tsv").ToDictionary(row => (row[0], row[1]), row => (row[2], row[3]));

    /// <summary>The words behind who acts, with marks for whom and what; <c>null</c> where the table has none.</summary>
    /// <param name="kind">The kind or type.</param>
    /// <param name="mode">The mode; <c>null</c> for none.</param>
    /// <param name="has">What is told.</param>
    public static (string Past, string Infinitive)? Find(string kind, string? mode, string has) =>
        mode is not null && Rows.TryGetValue(($"{kind}/{mode}", has), out var own) ? own : Rows.TryGetValue((kind, has), out var row) ? row : null;
}
