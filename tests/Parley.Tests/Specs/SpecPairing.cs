namespace Parley.Tests.Specs;

/// <summary>Pairs expected statements with found ones, one to one, so that each pair can be compared field by field.</summary>
/// <remarks>
/// A pair must share at least half of its words of content (Jaccard). The best pairs are taken first; between equals the overlap of
/// cue, then of source, then the order in the lists decides, so that two statements about the same words stay apart. Cost: the
/// product of the two lists' lengths.
/// </remarks>
public sealed class SpecPairing
{
    private const double LeastOverlap = 0.5;
    private readonly Dictionary<string, SpecStatement> _foundOf = [];

    /// <summary>Pairs the statements of one text.</summary>
    public SpecPairing(string text, IReadOnlyList<SpecStatement> expected, IReadOnlyList<SpecStatement> found)
    {
        var candidates =
            from e in expected
            from f in found
            let content = new WordSet(text, e.Content).Overlap(new WordSet(text, f.Content))
            where content >= LeastOverlap
            orderby content descending,
                new WordSet(text, e.Cue).Overlap(new WordSet(text, f.Cue)) descending,
                new WordSet(text, e.Source).Overlap(new WordSet(text, f.Source)) descending
            select (e, f);
        var used = new HashSet<SpecStatement>(ReferenceEqualityComparer.Instance);
        foreach (var (e, f) in candidates)
        {
            if (_foundOf.ContainsKey(e.Id) || used.Contains(f)) continue;
            _foundOf[e.Id] = f;
            used.Add(f);
        }
        Extra = [.. found.Where(f => !used.Contains(f))];
    }

    /// <summary>Found statements that nobody expected.</summary>
    public IReadOnlyList<SpecStatement> Extra { get; }

    /// <summary>The found statement paired with the expected one of this id, if any.</summary>
    public SpecStatement? FoundFor(string expectedId) => _foundOf.GetValueOrDefault(expectedId);
}
