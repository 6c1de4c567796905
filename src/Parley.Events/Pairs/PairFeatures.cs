namespace Parley.Events.Pairs;

/// <summary>What is known of a pair: the input of the model.</summary>
/// <param name="Names">Names of the features that hold, in ordinal order, without white space.</param>
/// <param name="States">What the language network knows of it; see <c>PairStates</c>.</param>
public sealed record PairFeatures(IReadOnlyList<string> Names, IReadOnlyList<float> States);
