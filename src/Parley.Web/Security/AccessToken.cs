using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Parley.Web.Security;

/// <summary>The token that a site beyond this machine demands: in the Authorization header of programs, in a cookie of browsers, never in an address.</summary>
/// <remarks>Compared in constant time, whatever its length. Thread-safe.</remarks>
internal sealed class AccessToken(string token)
{
    /// <summary>The cookie that a browser has after it signed in.</summary>
    public const string Cookie = "parley-token";

    private const string Scheme = "Bearer ";

    private readonly byte[] _hash = Hash(token);

    /// <summary>A new token of 192 random bits.</summary>
    public static string Create() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    /// <summary>Whether a text is the token.</summary>
    public bool Is(string? given) => given is { Length: > 0 and <= 1024 } && CryptographicOperations.FixedTimeEquals(Hash(given), _hash);

    /// <summary>Whether a request carries the token.</summary>
    public bool IsIn(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? Is(header[Scheme.Length..].Trim()) : Is(request.Cookies[Cookie]);
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
