using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Parley.Language.Transformer;

/// <summary>What a transformer does to rows of floats between matrix products.</summary>
/// <remarks>
/// Eight lanes at a time on every processor, sums always in the same order, every operation rounded once: a row's result is the same bits
/// everywhere. The polynomials are our own least-squares fits, reweighted towards the smallest largest error. Widths are multiples of 8.
/// </remarks>
internal static unsafe class RowMath
{
    private const int Lanes = 8;
    private const float SmallestVariance = 1e-12f;

    /// <summary>Adds a row to another and brings the sum to mean 0 and variance 1, then to the layer's scale and shift; the result lies
    /// in the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddAndNorm(float* row, float* added, int width, float* weight, float* bias)
    {
        var sums = Vector256<float>.Zero;
        for (var k = 0; k < width; k += Lanes)
        {
            var value = Vector256.Load(row + k) + Vector256.Load(added + k);
            value.Store(row + k);
            sums += value;
        }
        var mean = Vector256.Create(Sum(sums) / width);
        sums = Vector256<float>.Zero;
        for (var k = 0; k < width; k += Lanes)
        {
            var value = Vector256.Load(row + k) - mean;
            sums = Vector256.FusedMultiplyAdd(value, value, sums);
        }
        var scale = Vector256.Create(1 / MathF.Sqrt(Sum(sums) / width + SmallestVariance));
        for (var k = 0; k < width; k += Lanes)
        {
            var value = (Vector256.Load(row + k) - mean) * scale;
            Vector256.FusedMultiplyAdd(value, Vector256.Load(weight + k), Vector256.Load(bias + k)).Store(row + k);
        }
    }

    /// <summary>Gaussian error linear unit in place: x · Φ(x), with an error of Φ of at most 3e-7.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Gelu(float* row, int width)
    {
        var half = Vector256.Create(0.5f);
        for (var k = 0; k < width; k += Lanes)
        {
            var value = Vector256.Load(row + k);
            var error = ErrorFunction(value * Vector256.Create(0.707106781f));
            (value * Vector256.FusedMultiplyAdd(half, error, half)).Store(row + k);
        }
    }

    /// <summary>Turns scores times a factor into shares of 1. What lies behind them up to a multiple of 8 becomes 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Softmax(float* row, int count, float factor)
    {
        var padded = (count + Lanes - 1) / Lanes * Lanes;
        for (var k = count; k < padded; k++) row[k] = float.NegativeInfinity;
        var largest = Vector256.Load(row);
        for (var k = Lanes; k < padded; k += Lanes) largest = Vector256.MaxNative(largest, Vector256.Load(row + k));
        var most = largest[0];
        for (var lane = 1; lane < Lanes; lane++) most = Math.Max(most, largest[lane]);
        var (shift, scale) = (Vector256.Create(most), Vector256.Create(factor));
        var sums = Vector256<float>.Zero;
        for (var k = 0; k < padded; k += Lanes)
        {
            var value = Exponential((Vector256.Load(row + k) - shift) * scale);
            value.Store(row + k);
            sums += value;
        }
        for (var k = count; k < padded; k++) row[k] = 0;
        var share = Vector256.Create(1 / Sum(sums));
        for (var k = 0; k < padded; k += Lanes) (Vector256.Load(row + k) * share).Store(row + k);
    }

    /// <summary>The sum of eight lanes, always in the same order.</summary>
    public static float Sum(Vector256<float> lanes)
    {
        var four = lanes.GetLower() + lanes.GetUpper();
        return four[0] + four[2] + (four[1] + four[3]);
    }

    // x · P(x²) / Q(x²) on [-3.9, 3.9], beyond which it is 1 in this precision's neighbourhood.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> ErrorFunction(Vector256<float> x)
    {
        x = Vector256.MinNative(Vector256.MaxNative(x, Vector256.Create(-3.9f)), Vector256.Create(3.9f));
        var u = x * x;
        var p = Vector256.FusedMultiplyAdd(Vector256.Create(3.37124249e-4f), u, Vector256.Create(9.40777361e-3f));
        p = Vector256.FusedMultiplyAdd(p, u, Vector256.Create(0.0699817538f));
        p = Vector256.FusedMultiplyAdd(p, u, Vector256.Create(0.332111776f));
        p = Vector256.FusedMultiplyAdd(p, u, Vector256.Create(1.12837708f));
        var q = Vector256.FusedMultiplyAdd(Vector256.Create(1.95392331e-5f), u, Vector256.Create(2.38973624e-3f));
        q = Vector256.FusedMultiplyAdd(q, u, Vector256.Create(0.0263529662f));
        q = Vector256.FusedMultiplyAdd(q, u, Vector256.Create(0.171314776f));
        q = Vector256.FusedMultiplyAdd(q, u, Vector256.Create(0.627636730f));
        q = Vector256.FusedMultiplyAdd(q, u, Vector256<float>.One);
        return x * p / q;
    }

    // 2 to the whole part of x / ln 2, made of its bits, times a polynomial in the rest. For x of at most 0; below -87 it is 0 in all but
    // name.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Exponential(Vector256<float> x)
    {
        var y = Vector256.MaxNative(x, Vector256.Create(-87f)) * Vector256.Create(1.44269504f);
        var whole = Vector256.Floor(y + Vector256.Create(0.5f));
        var r = y - whole;
        var p = Vector256.FusedMultiplyAdd(Vector256.Create(1.53533503e-4f), r, Vector256.Create(1.33988762e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(9.61843785e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(0.0555033237f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(0.240226477f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(0.693147182f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256<float>.One);
        var power = Vector256.ShiftLeft(Vector256.ConvertToInt32Native(whole) + Vector256.Create(127), 23).AsSingle();
        return p * power;
    }
}
