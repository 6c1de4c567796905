namespace Parley.Text.Segmentation;

/// <summary>One syntactic word of Universal Dependencies: an unbroken, non-empty stretch of the text without white space.</summary>
/// <param name="Span">Where the word stands in the text.</param>
/// <param name="JoinsPrevious">
/// True when this word and the one before it are parts of one surface token (<c>do|n't</c>, <c>Bush|'s</c>, <c>can|not</c>),
/// which CoNLL-U writes as a multiword token. False for words that merely touch, such as a word and its full stop.
/// </param>
public readonly record struct Token(TextSpan Span, bool JoinsPrevious);
