using System.Runtime.CompilerServices;

namespace Parley.Language.Numerics;

/// <summary>The kernels in one register width.</summary>
internal sealed unsafe class SimdKernels<TSimd, TVector> : Kernels
    where TSimd : ISimd<TVector>
    where TVector : unmanaged
{
    private const int MaxTileRows = 12;

    /// <inheritdoc/>
    public override int Lanes => TSimd.Lanes;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Multiply(Rows rows, PackedMatrix weights, float* target, int stride, float* scratch, bool accumulate = false)
    {
        for (var first = 0; first < rows.Count; first += RowBlock)
        {
            var count = Math.Min(RowBlock, rows.Count - first);
            PackBlock(rows, first, count, weights.Inputs, scratch);
            for (var panel = 0; panel < weights.PanelCount; panel++)
            {
                var column = panel * weights.PanelWidth;
                MultiplyPanel(scratch, count, weights, panel, target + (nint)first * stride + column, stride, accumulate);
            }
        }
    }

    private static void PackBlock(Rows rows, int first, int count, int inputs, float* packed)
    {
        for (var done = 0; done < count;)
        {
            var tileRows = TileRows(count - done);
            var used = Math.Min(tileRows, count - done);
            RowPacker.Pack(rows, first + done, used, tileRows, inputs, packed);
            packed += (nint)tileRows * inputs;
            done += used;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyPanel(float* packed, int count, PackedMatrix weights, int panel, float* target, int stride, bool accumulate)
    {
        var bias = weights.Bias + panel * weights.PanelWidth;
        var spare = stackalloc float[MaxTileRows * 2 * TSimd.Lanes];
        for (var done = 0; done < count;)
        {
            var tileRows = TileRows(count - done);
            var used = Math.Min(tileRows, count - done);
            var whole = used == tileRows;
            var tile = whole ? target : spare;
            var tileStride = whole ? stride : 2 * TSimd.Lanes;
            if (accumulate && !whole) CopyRows(target, stride, spare, tileStride, used);
            MultiplyTile(tileRows, packed, weights.Panel(panel), weights.Inputs,
                accumulate ? tile : bias, accumulate ? tileStride : 0, tile, tileStride);
            if (!whole) CopyRows(spare, tileStride, target, stride, used);
            packed += (nint)tileRows * weights.Inputs;
            target += (nint)used * stride;
            done += used;
        }
    }

    private static int TileRows(int left) => left <= 4 ? 4 : !TSimd.HasWideTiles ? 6 : left <= 8 ? 8 : 12;

    private static void MultiplyTile(
        int tileRows, float* packed, float* panel, int inputs, float* begin, nint beginStride, float* target, nint stride)
    {
        if (tileRows == 12) Tile<TSimd, TVector>.Twelve(packed, panel, inputs, begin, beginStride, target, stride);
        else if (tileRows == 8) Tile<TSimd, TVector>.Eight(packed, panel, inputs, begin, beginStride, target, stride);
        else if (tileRows == 6) Tile<TSimd, TVector>.Six(packed, panel, inputs, begin, beginStride, target, stride);
        else Tile<TSimd, TVector>.Four(packed, panel, inputs, begin, beginStride, target, stride);
    }

    private static void CopyRows(float* from, int fromStride, float* to, int toStride, int rows)
    {
        for (var row = 0; row < rows; row++, from += fromStride, to += toStride)
        {
            TSimd.Store(TSimd.Load(from), to);
            TSimd.Store(TSimd.Load(from + TSimd.Lanes), to + TSimd.Lanes);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void LstmStep(float* gates, int gateStride, float* cells, float* outputs, int stateStride, int rows, int hidden)
    {
        for (var row = 0; row < rows; row++, gates += gateStride, cells += stateStride, outputs += stateStride)
        {
            for (var k = 0; k < hidden; k += TSimd.Lanes)
            {
                var input = Sigmoids<TSimd, TVector>.Logistic(TSimd.Load(gates + k));
                var forget = Sigmoids<TSimd, TVector>.Logistic(TSimd.Load(gates + hidden + k));
                var candidate = Sigmoids<TSimd, TVector>.Tanh(TSimd.Load(gates + 2 * hidden + k));
                var output = Sigmoids<TSimd, TVector>.Logistic(TSimd.Load(gates + 3 * hidden + k));
                var cell = TSimd.MultiplyAdd(forget, TSimd.Load(cells + k), TSimd.Multiply(input, candidate));
                TSimd.Store(cell, cells + k);
                TSimd.Store(TSimd.Multiply(output, Sigmoids<TSimd, TVector>.Tanh(cell)), outputs + k);
            }
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void LeakyRelu(float* values, int count, float slope)
    {
        var factor = TSimd.Broadcast(slope);
        for (var k = 0; k < count; k += TSimd.Lanes)
        {
            var value = TSimd.Load(values + k);
            TSimd.Store(TSimd.Max(value, TSimd.Multiply(value, factor)), values + k);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void AddWeighted(float* sums, int width, float* factors, int count, float* rows, int stride)
    {
        for (var column = 0; column < width; column += TSimd.Lanes)
        {
            var sum = TSimd.Load(sums + column);
            for (var k = 0; k < count; k++)
                sum = TSimd.MultiplyAdd(TSimd.Broadcast(factors[k]), TSimd.Load(rows + (nint)k * stride + column), sum);
            TSimd.Store(sum, sums + column);
        }
    }

    /// <inheritdoc/>
    public override void Tanh(float* values, int count)
    {
        for (var k = 0; k < count; k += TSimd.Lanes) TSimd.Store(Sigmoids<TSimd, TVector>.Tanh(TSimd.Load(values + k)), values + k);
    }

    /// <inheritdoc/>
    public override void Sigmoid(float* values, int count)
    {
        for (var k = 0; k < count; k += TSimd.Lanes) TSimd.Store(Sigmoids<TSimd, TVector>.Logistic(TSimd.Load(values + k)), values + k);
    }
}
