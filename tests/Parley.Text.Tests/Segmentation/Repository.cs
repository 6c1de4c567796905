namespace Parley.Text.Tests.Segmentation;

/// <summary>Finds the checkout that the tests run in.</summary>
internal static class Repository
{
    private static readonly Lazy<string> s_root = new(FindRoot);

    /// <summary>A path inside the checkout.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([s_root.Value, .. parts]);

    /// <summary>The folder of English models.</summary>
    public static string Models => Path("models", "en", "1");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Parley.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside a checkout: no Parley.slnx above them.");
    }
}
