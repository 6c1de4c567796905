using System.Runtime.CompilerServices;

namespace Parley.Language.Numerics;

/// <summary>Matrix products of four, six, eight or twelve packed rows with one panel, the sums kept in registers.</summary>
/// <remarks>Sums begin with what <c>begin</c> points at, so that a bias (stride 0) and a running sum need no code of their own.</remarks>
internal static unsafe class Tile<TSimd, TVector>
    where TSimd : ISimd<TVector>
    where TVector : unmanaged
{
    /// <summary>Sums of two rows by two registers.</summary>
    private struct Pair
    {
        private TVector _upperLeft, _upperRight, _lowerLeft, _lowerRight;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Pair(float* upper, float* lower)
        {
            _upperLeft = TSimd.Load(upper);
            _upperRight = TSimd.Load(upper + TSimd.Lanes);
            _lowerLeft = TSimd.Load(lower);
            _lowerRight = TSimd.Load(lower + TSimd.Lanes);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(float* inputs, TVector left, TVector right)
        {
            var upper = TSimd.Broadcast(inputs[0]);
            _upperLeft = TSimd.MultiplyAdd(upper, left, _upperLeft);
            _upperRight = TSimd.MultiplyAdd(upper, right, _upperRight);
            var lower = TSimd.Broadcast(inputs[1]);
            _lowerLeft = TSimd.MultiplyAdd(lower, left, _lowerLeft);
            _lowerRight = TSimd.MultiplyAdd(lower, right, _lowerRight);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly void Store(float* upper, float* lower)
        {
            TSimd.Store(_upperLeft, upper);
            TSimd.Store(_upperRight, upper + TSimd.Lanes);
            TSimd.Store(_lowerLeft, lower);
            TSimd.Store(_lowerRight, lower + TSimd.Lanes);
        }
    }

    /// <summary>Four rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Four(float* rows, float* panel, int inputs, float* begin, nint beginStride, float* target, nint stride)
    {
        var first = new Pair(begin, begin + beginStride);
        var second = new Pair(begin + 2 * beginStride, begin + 3 * beginStride);
        for (var end = panel + (nint)inputs * 2 * TSimd.Lanes; panel < end; panel += 2 * TSimd.Lanes, rows += 4)
        {
            var left = TSimd.Load(panel);
            var right = TSimd.Load(panel + TSimd.Lanes);
            first.Add(rows, left, right);
            second.Add(rows + 2, left, right);
        }
        first.Store(target, target + stride);
        second.Store(target + 2 * stride, target + 3 * stride);
    }

    /// <summary>Six rows; with the weights and one input they fill sixteen registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Six(float* rows, float* panel, int inputs, float* begin, nint beginStride, float* target, nint stride)
    {
        var first = new Pair(begin, begin + beginStride);
        var second = new Pair(begin + 2 * beginStride, begin + 3 * beginStride);
        var third = new Pair(begin + 4 * beginStride, begin + 5 * beginStride);
        for (var end = panel + (nint)inputs * 2 * TSimd.Lanes; panel < end; panel += 2 * TSimd.Lanes, rows += 6)
        {
            var left = TSimd.Load(panel);
            var right = TSimd.Load(panel + TSimd.Lanes);
            first.Add(rows, left, right);
            second.Add(rows + 2, left, right);
            third.Add(rows + 4, left, right);
        }
        first.Store(target, target + stride);
        second.Store(target + 2 * stride, target + 3 * stride);
        third.Store(target + 4 * stride, target + 5 * stride);
    }

    /// <summary>Eight rows; for machines with 32 registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Eight(float* rows, float* panel, int inputs, float* begin, nint beginStride, float* target, nint stride)
    {
        var first = new Pair(begin, begin + beginStride);
        var second = new Pair(begin + 2 * beginStride, begin + 3 * beginStride);
        var third = new Pair(begin + 4 * beginStride, begin + 5 * beginStride);
        var fourth = new Pair(begin + 6 * beginStride, begin + 7 * beginStride);
        for (var end = panel + (nint)inputs * 2 * TSimd.Lanes; panel < end; panel += 2 * TSimd.Lanes, rows += 8)
        {
            var left = TSimd.Load(panel);
            var right = TSimd.Load(panel + TSimd.Lanes);
            first.Add(rows, left, right);
            second.Add(rows + 2, left, right);
            third.Add(rows + 4, left, right);
            fourth.Add(rows + 6, left, right);
        }
        first.Store(target, target + stride);
        second.Store(target + 2 * stride, target + 3 * stride);
        third.Store(target + 4 * stride, target + 5 * stride);
        fourth.Store(target + 6 * stride, target + 7 * stride);
    }

    /// <summary>Twelve rows; for machines with 32 registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Twelve(float* rows, float* panel, int inputs, float* begin, nint beginStride, float* target, nint stride)
    {
        var first = new Pair(begin, begin + beginStride);
        var second = new Pair(begin + 2 * beginStride, begin + 3 * beginStride);
        var third = new Pair(begin + 4 * beginStride, begin + 5 * beginStride);
        var fourth = new Pair(begin + 6 * beginStride, begin + 7 * beginStride);
        var fifth = new Pair(begin + 8 * beginStride, begin + 9 * beginStride);
        var sixth = new Pair(begin + 10 * beginStride, begin + 11 * beginStride);
        for (var end = panel + (nint)inputs * 2 * TSimd.Lanes; panel < end; panel += 2 * TSimd.Lanes, rows += 12)
        {
            var left = TSimd.Load(panel);
            var right = TSimd.Load(panel + TSimd.Lanes);
            first.Add(rows, left, right);
            second.Add(rows + 2, left, right);
            third.Add(rows + 4, left, right);
            fourth.Add(rows + 6, left, right);
            fifth.Add(rows + 8, left, right);
            sixth.Add(rows + 10, left, right);
        }
        first.Store(target, target + stride);
        second.Store(target + 2 * stride, target + 3 * stride);
        third.Store(target + 4 * stride, target + 5 * stride);
        fourth.Store(target + 6 * stride, target + 7 * stride);
        fifth.Store(target + 8 * stride, target + 9 * stride);
        sixth.Store(target + 10 * stride, target + 11 * stride);
    }
}
