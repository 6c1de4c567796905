namespace Parley.Text.Conllu;

/// <summary>A multiword token: a surface form that stands for several words.</summary>
/// <param name="First">Index of the first word in <see cref="ConlluSentence.Words"/>, counted from 0.</param>
/// <param name="Last">Index of the last word, inclusive; greater than <paramref name="First"/>.</param>
/// <param name="Form">The surface form.</param>
/// <param name="Misc">The last column, as written, or <c>null</c>.</param>
public sealed record ConlluRange(int First, int Last, string Form, string? Misc);
