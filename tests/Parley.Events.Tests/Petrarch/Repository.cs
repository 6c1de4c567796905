namespace Parley.Events.Tests.Petrarch;

/// <summary>Finds the checkout that the tests run in, and what stands beside it.</summary>
internal static class Repository
{
    private static readonly Lazy<string> s_root = new(FindRoot);

    public static string Models => Path.Combine(s_root.Value, "models", "en", "1");

    public static string Tables => Path.Combine(s_root.Value, "data", "petrarch");

    /// <summary>The folder with PETRARCH's own dictionaries and records, which are not ours to copy.</summary>
    public static string Petrarch => Environment.GetEnvironmentVariable("PARLEY_PETRARCH") ?? Path.Combine(s_root.Value, "..", "shared", "data", "petrarch");

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Parley.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside a checkout.");
        return folder;
    }
}
