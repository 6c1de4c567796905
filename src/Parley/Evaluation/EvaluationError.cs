namespace Parley.Evaluation;

/// <summary>One difference between gold and system.</summary>
/// <param name="Kind">What is wrong: <c>missed</c>, <c>extra</c>, or the part that differs, such as <c>source</c> or <c>upos</c>.</param>
/// <param name="Where">The article or sentence.</param>
/// <param name="Place">The place in it: <c>c120-180</c> in code points, or a word's number.</param>
/// <param name="Gold">What the gold has; empty for nothing.</param>
/// <param name="Found">What the system has; empty for nothing.</param>
public sealed record EvaluationError(string Kind, string Where, string Place, string Gold, string Found);
