namespace Parley.Events.Pairs;

/// <summary>A question: what does this sentence say that the source does to the target?</summary>
/// <param name="Sentence">One sentence; longer texts are read whole.</param>
/// <param name="Source">Words of the sentence that name the source; may be absent from it, then the sentence alone decides.</param>
/// <param name="Target">The same for the target.</param>
public sealed record PairQuery(string Sentence, string Source, string Target);
