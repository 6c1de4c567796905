using System.Runtime.CompilerServices;

namespace Parley.Language.Numerics;

/// <summary>The place of the largest value.</summary>
internal static class ArgMax
{
    /// <summary>Index of the largest value, the first of equals; 0 where all are NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Of(ReadOnlySpan<float> values)
    {
        var best = 0;
        var score = values[0];
        for (var i = 1; i < values.Length; i++)
        {
            if (!(values[i] > score)) continue;
            best = i;
            score = values[i];
        }
        return best;
    }

    /// <summary>Index of the largest value but the one at <paramref name="except"/>; 0 or 1 where nothing else is left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Except(ReadOnlySpan<float> values, int except)
    {
        var best = -1;
        for (var i = 0; i < values.Length; i++)
            if (i != except && (best < 0 || values[i] > values[best])) best = i;
        return Math.Max(0, best);
    }
}
