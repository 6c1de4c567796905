namespace Parley.Ledgers.Linking;

/// <summary>What two statements have in common.</summary>
/// <param name="Kind">In which way they are the same.</param>
/// <param name="Score">How much, from 0 to 1.</param>
/// <param name="Shared">Words, or stems, in common.</param>
/// <param name="IsWhole">Whether they say the same on the whole; false when one has much that the other lacks, such as a piece of a long quotation.</param>
internal readonly record struct StatementMatch(LinkKind Kind, double Score, int Shared, bool IsWhole);
