using Parley.Evaluation.Gold;

namespace Parley.Evaluation.Attributions;

/// <summary>An attribution as sets of words, each sorted.</summary>
internal sealed record TokenAttribution(GoldAttribution Original, int[] Source, int[] Cue, int[] Content)
{
    public static TokenAttribution Of(GoldAttribution attribution, WordTokens words) =>
        new(attribution, words.Cover(attribution.Source), words.Cover(attribution.Cue), words.Cover(attribution.Content));

    /// <summary>True when all three are equal.</summary>
    public bool Equals(TokenAttribution? other) =>
        other is not null && Source.AsSpan().SequenceEqual(other.Source) && Cue.AsSpan().SequenceEqual(other.Cue) && Content.AsSpan().SequenceEqual(other.Content);

    public override int GetHashCode() => HashCode.Combine(Source.Length, Cue.Length, Content.Length);

    /// <summary>True when cues and sources touch, or are absent in both, and the contents have half of their words in common.</summary>
    public bool IsLike(TokenAttribution other)
    {
        var shared = Shared(Content, other.Content);
        return Touch(Cue, other.Cue) && Touch(Source, other.Source) && (double)shared / (Content.Length + other.Content.Length - shared) >= 0.5;
    }

    /// <summary>How many words two sets have in common.</summary>
    public static int Shared(int[] a, int[] b)
    {
        int count = 0, i = 0, j = 0;
        while (i < a.Length && j < b.Length)
            if (a[i] == b[j])
            {
                count++;
                i++;
                j++;
            }
            else if (a[i] < b[j]) i++;
            else j++;
        return count;
    }

    private static bool Touch(int[] a, int[] b) => a.Length == 0 && b.Length == 0 || Shared(a, b) > 0;
}
