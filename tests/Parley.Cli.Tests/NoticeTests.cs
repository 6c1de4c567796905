using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Parley.Cli.Tests;

public sealed class NoticeTests
{
    [Fact]
    public void Notice_lists_the_packages_that_ship()
    {
        var root = Path.Combine(Path.GetDirectoryName(Here())!, "..", "..");
        using var locked = JsonDocument.Parse(File.ReadAllText(Path.Combine(root, "src", "Parley.Cli", "packages.lock.json")));
        var shipped = locked.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => package.Value.GetProperty("type").GetString() != "Project").Select(package => package.Name.ToUpperInvariant());
        var listed = File.ReadLines(Path.Combine(root, "NOTICE")).Select(line => line.Split(" | ")).Where(cells => cells.Length == 3).ToList();
        Assert.Equal(shipped.Distinct().Order(StringComparer.Ordinal), listed.Select(cells => cells[0].ToUpperInvariant()).Order(StringComparer.Ordinal));
        Assert.All(listed, cells => Assert.All(cells, cell => Assert.NotEqual("", cell)));
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
