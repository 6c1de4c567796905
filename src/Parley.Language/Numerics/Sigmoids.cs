using System.Runtime.CompilerServices;

namespace Parley.Language.Numerics;

/// <summary>Hyperbolic tangent and logistic function of a whole register.</summary>
/// <remarks>
/// tanh x is approximated by x · P(x²) / Q(x²), both polynomials of degree four, on [-8, 8], beyond which it is constant in this
/// precision's neighbourhood. The coefficients are our own: an iteratively reweighted least-squares fit towards the smallest largest
/// error. Error at most 3e-7, absolute and relative; the value never leaves [-1, 1]. The logistic function is
/// ½ + ½ tanh(x / 2), with an absolute error of at most 2e-7; far in the negative tail it is not relatively exact.
/// </remarks>
internal static class Sigmoids<TSimd, TVector>
    where TSimd : ISimd<TVector>
    where TVector : unmanaged
{
    /// <summary>Hyperbolic tangent of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Tanh(TVector x)
    {
        x = TSimd.Min(TSimd.Max(x, TSimd.Broadcast(-8f)), TSimd.Broadcast(8f));
        var u = TSimd.Multiply(x, x);
        var p = TSimd.MultiplyAdd(TSimd.Broadcast(1.50617731e-8f), u, TSimd.Broadcast(2.17732182e-5f));
        var q = TSimd.MultiplyAdd(TSimd.Broadcast(8.45364651e-7f), u, TSimd.Broadcast(3.39917658e-4f));
        p = TSimd.MultiplyAdd(p, u, TSimd.Broadcast(0.00356415438f));
        q = TSimd.MultiplyAdd(q, u, TSimd.Broadcast(0.026136009f));
        p = TSimd.MultiplyAdd(p, u, TSimd.Broadcast(0.134381896f));
        q = TSimd.MultiplyAdd(q, u, TSimd.Broadcast(0.467715104f));
        p = TSimd.MultiplyAdd(p, u, TSimd.Broadcast(0.99999997f));
        q = TSimd.MultiplyAdd(q, u, TSimd.Broadcast(1f));
        return TSimd.Divide(TSimd.Multiply(x, p), q);
    }

    /// <summary>Logistic function of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Logistic(TVector x)
    {
        var half = TSimd.Broadcast(0.5f);
        return TSimd.MultiplyAdd(half, Tanh(TSimd.Multiply(x, half)), half);
    }
}
