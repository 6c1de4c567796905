namespace Parley.Text.Reading;

/// <summary>Addresses on the web.</summary>
internal static class WebAddress
{
    /// <summary>The address as written, when it is a whole one of the web; else null.</summary>
    public static string? Clean(string? value)
    {
        var address = value?.Trim();
        return Parse(address) is null ? null : address;
    }

    /// <summary>The host, without <c>www.</c>; null for anything that is no address.</summary>
    public static string? HostOf(string? address)
    {
        var host = Parse(address)?.Host;
        if (string.IsNullOrEmpty(host)) return null;
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }

    /// <summary>Whether what was given is an address of the web, whole or not.</summary>
    public static bool IsAddress(string given) =>
        given.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || given.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static Uri? Parse(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;
}
