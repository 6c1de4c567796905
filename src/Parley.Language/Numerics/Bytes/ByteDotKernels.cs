using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Parley.Language.Numerics.Bytes;

/// <summary>The kernels over one implementation of the dot product.</summary>
internal sealed unsafe class ByteDotKernels<TDot, TVector> : ByteKernels
    where TDot : IByteDot<TVector>
    where TVector : unmanaged
{
    private const int TileRows = 4;
    private const int RowBlock = 64;

    /// <inheritdoc/>
    public override int PanelWidth => 2 * TDot.Lanes;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Multiply(ByteRows rows, ByteMatrix weights, float* target, int stride)
    {
        var sums = stackalloc int[TileRows * 2 * TDot.Lanes];
        for (var block = 0; block < rows.Count; block += RowBlock)
        {
            var end = Math.Min(block + RowBlock, rows.Count);
            for (var panel = 0; panel < weights.PanelCount; panel++)
            {
                var column = panel * weights.PanelWidth;
                for (var row = block; row < end; row += TileRows)
                {
                    Sum(rows.Start + (nint)row * rows.Stride, rows.Stride, weights.Panel(panel), weights.Inputs, sums);
                    for (var k = 0; k < TileRows && row + k < end; k++)
                    {
                        var to = target + (nint)(row + k) * stride + column;
                        Finish(sums + k * 2 * TDot.Lanes, rows.Scale(row + k), rows.Zero(row + k), weights, column, to);
                    }
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sum(byte* rows, nint stride, sbyte* panel, int inputs, int* sums)
    {
        TVector firstLeft = default, firstRight = default, secondLeft = default, secondRight = default;
        TVector thirdLeft = default, thirdRight = default, fourthLeft = default, fourthRight = default;
        for (var end = rows + inputs; rows < end; rows += ByteRows.Multiple, panel += 2 * ByteRows.Multiple * TDot.Lanes)
        {
            var left = TDot.Load(panel);
            var right = TDot.Load(panel + ByteRows.Multiple * TDot.Lanes);
            var input = TDot.Broadcast(rows);
            firstLeft = TDot.MultiplyAdd(firstLeft, input, left);
            firstRight = TDot.MultiplyAdd(firstRight, input, right);
            input = TDot.Broadcast(rows + stride);
            secondLeft = TDot.MultiplyAdd(secondLeft, input, left);
            secondRight = TDot.MultiplyAdd(secondRight, input, right);
            input = TDot.Broadcast(rows + 2 * stride);
            thirdLeft = TDot.MultiplyAdd(thirdLeft, input, left);
            thirdRight = TDot.MultiplyAdd(thirdRight, input, right);
            input = TDot.Broadcast(rows + 3 * stride);
            fourthLeft = TDot.MultiplyAdd(fourthLeft, input, left);
            fourthRight = TDot.MultiplyAdd(fourthRight, input, right);
        }
        Store(sums, firstLeft, firstRight);
        Store(sums + 2 * TDot.Lanes, secondLeft, secondRight);
        Store(sums + 4 * TDot.Lanes, thirdLeft, thirdRight);
        Store(sums + 6 * TDot.Lanes, fourthLeft, fourthRight);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(int* target, TVector left, TVector right)
    {
        TDot.Store(left, target);
        TDot.Store(right, target + TDot.Lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Finish(int* sums, float scale, int zero, ByteMatrix weights, int column, float* target)
    {
        var zeros = Vector256.Create(zero - TDot.InputOffset);
        var factor = Vector256.Create(scale);
        for (var k = 0; k < 2 * TDot.Lanes; k += 8)
        {
            var sum = Vector256.Load(sums + k) - zeros * Vector256.Load(weights.Sums + column + k);
            var scales = factor * Vector256.Load(weights.Scales + column + k);
            Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle(sum), scales, Vector256.Load(weights.Bias + column + k)).Store(target + k);
        }
    }
}
