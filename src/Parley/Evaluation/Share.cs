namespace Parley.Evaluation;

/// <summary>How the gold attributions of one sort fare.</summary>
/// <param name="Name">The sort, such as <c>direct</c>.</param>
/// <param name="Gold">How many there are.</param>
/// <param name="Found">How many have a partner with some words in common.</param>
/// <param name="Lenient">How many have one that counts as the same in the lenient sense.</param>
/// <param name="Exact">How many have one that is equal.</param>
public sealed record Share(string Name, int Gold, int Found, int Lenient, int Exact);
