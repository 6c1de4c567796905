using Parley.Text;

namespace Parley.Evaluation.Gold;

/// <summary>An annotated article. Each annotator's view of it counts as one document.</summary>
/// <param name="Article">The text, and what is known about it.</param>
/// <param name="Annotators">Who annotated it, in the order in which they are scored.</param>
public sealed record GoldArticle(Article Article, IReadOnlyList<GoldAnnotator> Annotators);
