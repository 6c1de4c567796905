namespace Parley.Language.Numerics;

/// <summary>A growing block of floats at a fixed address, aligned to 64 bytes, for the kernels' pointers.</summary>
/// <remarks>
/// Contents are lost when it grows. The memory is the garbage collector's, on its pinned heap, and lives as long as the buffer is
/// reachable: who uses the pointer keeps the owner. Not thread-safe.
/// </remarks>
internal sealed unsafe class FloatBuffer
{
    private const int AlignmentBytes = 64;
    private const int Slack = AlignmentBytes / sizeof(float) + Padding.Multiple;

    private float[] _memory = [];

    /// <summary>Creates a buffer of at least the given size, all zero.</summary>
    public FloatBuffer(int size = 0) => Reserve(size);

    /// <summary>The first float. A register's width beyond the reserved size may be read and written.</summary>
    public float* Start { get; private set; }

    /// <summary>Makes sure of room for so many floats and gives the first.</summary>
    /// <exception cref="OverflowException">The size is beyond what an array holds.</exception>
    public float* Reserve(long size)
    {
        if (_memory.Length - Slack >= size && _memory.Length > 0) return Start;
        var spare = _memory.Length == 0 ? 0 : size / 4;
        _memory = GC.AllocateArray<float>(checked((int)(size + spare + Slack)), pinned: true);
        fixed (float* first = _memory)
            Start = (float*)(((nuint)first + AlignmentBytes - 1) / AlignmentBytes * AlignmentBytes);
        return Start;
    }
}
