using System.Runtime.CompilerServices;

namespace Parley.Language.Numerics;

/// <summary>Copies input rows into the order in which tiles read them: for each input in turn, the values of a tile's rows.</summary>
internal static unsafe class RowPacker
{
    /// <summary>Packs rows <paramref name="first"/> to <paramref name="first"/> + <paramref name="count"/> into a tile of
    /// <paramref name="tileRows"/> rows; those missing are zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Pack(Rows rows, int first, int count, int tileRows, int inputs, float* target)
    {
        for (var i = 0; i < tileRows; i++)
        {
            var to = target + i;
            if (i < count)
            {
                var from = rows[first + i];
                for (var k = 0; k < inputs; k++) to[(nint)k * tileRows] = from[k];
            }
            else
            {
                for (var k = 0; k < inputs; k++) to[(nint)k * tileRows] = 0;
            }
        }
    }
}
