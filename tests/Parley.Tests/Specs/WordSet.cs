using System.Text.RegularExpressions;
using Parley.Text;

namespace Parley.Tests.Specs;

/// <summary>The word tokens that some spans cover, by which spans are compared: punctuation at the edges does not matter.</summary>
/// <remarks>A token is a run of letters, digits and underscores, as in the project's outside scorers. Immutable.</remarks>
public sealed partial class WordSet
{
    private readonly HashSet<int> _starts;

    /// <summary>Collects the words of <paramref name="spans"/> of <paramref name="text"/>.</summary>
    public WordSet(string text, IEnumerable<TextSpan> spans) =>
        _starts = [.. spans.SelectMany(span => Word().Matches(text[span.Start..span.End]).Select(word => span.Start + word.Index))];

    /// <summary>True when there is no word.</summary>
    public bool IsEmpty => _starts.Count == 0;

    /// <summary>True when both cover the same words.</summary>
    public bool SameAs(WordSet other) => _starts.SetEquals(other._starts);

    /// <summary>True when every word here is one of <paramref name="other"/>.</summary>
    public bool IsWithin(WordSet other) => _starts.IsSubsetOf(other._starts);

    /// <summary>Shared words over all words (Jaccard), 0 to 1; two empty sets share nothing.</summary>
    public double Overlap(WordSet other)
    {
        var shared = _starts.Count(other._starts.Contains);
        return shared == 0 ? 0 : (double)shared / (_starts.Count + other._starts.Count - shared);
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
