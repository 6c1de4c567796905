namespace Parley.Language.Numerics;

/// <summary>A view of rows of floats, in steps of a stride or picked by a list of row numbers.</summary>
/// <remarks>The memory must stay where it is while the view is in use.</remarks>
/// <param name="Start">First float of row 0.</param>
/// <param name="Stride">Floats from one row to the next.</param>
/// <param name="Count">Rows in the view.</param>
/// <param name="Order">Row numbers in the order of the view, or null for 0, 1, 2, ...</param>
internal readonly unsafe record struct Rows(nint Start, int Stride, int Count, nint Order = 0)
{
    /// <summary>A view in steps of a stride.</summary>
    public Rows(float* start, int stride, int count, int* order = null) : this((nint)start, stride, count, (nint)order)
    {
    }

    /// <summary>The first float of a row.</summary>
    public float* this[int row] =>
        (float*)Start + (nint)(Order == 0 ? row : ((int*)Order)[row]) * Stride;
}
