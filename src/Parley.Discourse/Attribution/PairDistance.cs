namespace Parley.Discourse.Attribution;

/// <summary>How a cue and another fragment stand to each other, as one number: how far apart, on which side, with a cue between or not.</summary>
internal static class PairDistance
{
    private const int Buckets = 12;

    private static readonly int[] Steps = [1, 3, 6, 12, 30];

    /// <summary>How many numbers there are.</summary>
    public const int Count = 2 * Buckets;

    /// <summary>The number of a pair.</summary>
    public static int Of(Fragment cue, Fragment other, List<Fragment> cues)
    {
        var distance = other.First > cue.Last ? other.First - cue.Last : other.Last - cue.First;
        return Bucket(distance) + (IsCrossed(Math.Min(cue.Last, other.Last), Math.Max(cue.First, other.First), cues) ? Buckets : 0);
    }

    private static bool IsCrossed(int low, int high, List<Fragment> cues)
    {
        foreach (var cue in cues)
            if (low < cue.First && cue.Last < high)
                return true;
        return false;
    }

    private static int Bucket(int distance)
    {
        var size = 0;
        while (size < Steps.Length && Steps[size] <= Math.Abs(distance)) size++;
        return distance >= 0 ? size : Buckets / 2 + size;
    }
}
