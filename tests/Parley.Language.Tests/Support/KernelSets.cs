using System.Runtime.Intrinsics;
using Parley.Language.Numerics;

namespace Parley.Language.Tests.Support;

/// <summary>The kernels of every register width; those that the machine lacks run in software, with the same results.</summary>
internal static class KernelSets
{
    private static readonly Kernels[] All =
    [
        new SimdKernels<Simd128, Vector128<float>>(),
        new SimdKernels<Simd256, Vector256<float>>(),
        new SimdKernels<Simd512, Vector512<float>>(),
    ];

    public static Kernels Of(int bits) => All.Single(k => k.Lanes * 32 == bits);
}
