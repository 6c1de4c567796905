namespace Parley.Events.Pairs;

/// <summary>Something named, with its weight.</summary>
/// <param name="Name">A feature, or a type.</param>
/// <param name="Weight">How far it raises the type above the average of all types (in logits); for a type, its probability.</param>
public readonly record struct PairReason(string Name, double Weight);
