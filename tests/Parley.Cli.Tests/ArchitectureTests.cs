using System.Xml.Linq;

namespace Parley.Cli.Tests;

/// <summary>The rules of the house that a compiler does not know.</summary>
public sealed class ArchitectureTests
{
    private const int LongestFile = 400;

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Parley.Text"] = [],
        ["Parley.Language"] = ["Parley.Text"],
        ["Parley.Discourse"] = ["Parley.Text", "Parley.Language"],
        ["Parley.Events"] = ["Parley.Text", "Parley.Language", "Parley.Discourse"],
        ["Parley"] = ["Parley.Text", "Parley.Language", "Parley.Discourse", "Parley.Events"],
        ["Parley.Ledger"] = ["Parley", "Parley.Text"],
        ["Parley.Web"] = ["Parley", "Parley.Ledger"],
        ["Parley.Cli"] = ["Parley", "Parley.Ledger", "Parley.Web"],
    };

    private static readonly string Root = FindRoot();

    public static TheoryData<string> Projects => [.. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Projects_refer_in_one_direction(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        Assert.True(Allowed.ContainsKey(name), $"{name} is a new room: say here and in docs/architecture.md what it may know.");
        Assert.Subset(Allowed[name].ToHashSet(), References(project));
    }

    [Fact]
    public void Test_projects_refer_to_what_they_test()
    {
        foreach (var project in Directory.EnumerateFiles(Path.Combine(Root, "tests"), "*.csproj", SearchOption.AllDirectories))
            Assert.Equal([Path.GetFileNameWithoutExtension(project).Replace(".Tests", "", StringComparison.Ordinal)], References(project));
    }

    [Fact]
    public void No_source_file_is_too_long()
    {
        var long_ = Sources().Where(file => File.ReadLines(file).Count() > LongestFile).Select(file => Path.GetRelativePath(Root, file));
        Assert.Empty(long_);
    }

    private static IEnumerable<string> Sources() => Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static HashSet<string> References(string project) => [.. XDocument.Load(project).Descendants("ProjectReference")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))];

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Parley.slnx"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside a checkout.");
        return folder;
    }
}
