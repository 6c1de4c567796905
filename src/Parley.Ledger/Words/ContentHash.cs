using System.Security.Cryptography;
using System.Text;
using Parley.Text;

namespace Parley.Ledgers.Words;

/// <summary>The key of an article: a hash of everything that it says about itself, and of nothing else.</summary>
internal static class ContentHash
{
    /// <summary>Hexadecimal digits of a key: 80 bits, so that ten million articles collide with a chance of one in ten thousand million.</summary>
    public const int Length = 20;

    /// <summary>The key of an article as it was read from the input.</summary>
    public static string Of(Article article) => Of(article.Id, article.Title, article.Text, article.Date, article.Outlet, article.Author, article.Url);

    /// <summary>The key of the same parts, in this order.</summary>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            // A mark before each part: what is missing differs from what is empty, and parts cannot run together.
            hash.AppendData(part is null ? [0xFF] : BitConverter.GetBytes(part.Length));
            // U+FFFD in place of lone surrogates, as records have it.
            if (part is not null) hash.AppendData(Encoding.UTF8.GetBytes(part));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Length];
    }
}
