using System.Runtime.Intrinsics;
using Parley.Language.Numerics.Bytes;

namespace Parley.Language.Tests.Support;

/// <summary>The byte kernels that this machine has the instructions for; those of registers of 128 bits are always among them.</summary>
internal static class ByteKernelSets
{
    public static IReadOnlyList<ByteKernels> Supported { get; } =
    [
        new ByteDotKernels<ByteDot128, Vector128<int>>(),
        .. ByteDot256.IsSupported ? [new ByteDotKernels<ByteDot256, Vector256<int>>()] : Array.Empty<ByteKernels>(),
        .. ByteDotVnni.IsSupported ? [new ByteDotKernels<ByteDotVnni, Vector256<int>>()] : Array.Empty<ByteKernels>(),
        .. ByteDot512.IsSupported ? [new ByteDotKernels<ByteDot512, Vector512<int>>()] : Array.Empty<ByteKernels>(),
        .. ByteDotArm.IsSupported ? [new ByteDotKernels<ByteDotArm, Vector128<int>>()] : Array.Empty<ByteKernels>(),
    ];
}
