using Parley.Text.Reading;

namespace Parley.Text.Tests.Reading;

public sealed class InputSetTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parley-inputs-").FullName;

    public InputSetTests()
    {
        foreach (var path in (string[])["b.txt", "a.txt", "B.html", "sub/c.txt", "sub/deep/d.txt", ".hidden.txt", "we[i]rd*.txt"])
        {
            var full = Path.Combine(_folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, "The talks failed: " + path);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string[] Expand(params string[] args) =>
        [.. InputSet.Expand(args.Select(a => a == "-" ? a : Path.Combine(_folder, a)))
            .Select(f => f.Failure is null ? Path.GetRelativePath(_folder, f.Path).Replace('\\', '/') : "!" + f.Failure.Message)];

    [Fact]
    public void A_folder_is_all_that_is_below_it_in_ordinal_order() =>
        Assert.Equal(["B.html", "a.txt", "b.txt", "sub/c.txt", "sub/deep/d.txt", "we[i]rd*.txt"], Expand(""));

    [Fact]
    public void Arguments_keep_their_order() => Assert.Equal(["b.txt", "a.txt", "b.txt"], Expand("b.txt", "a.txt", "b.txt"));

    [Theory]
    [InlineData("?.txt", "a.txt b.txt")]
    [InlineData("*/c.*", "sub/c.txt")]
    [InlineData("**/*.txt", "a.txt b.txt sub/c.txt sub/deep/d.txt we[i]rd*.txt")]
    [InlineData("sub/**", "sub/c.txt sub/deep/d.txt")]
    public void Globs_are_expanded(string glob, string expected) => Assert.Equal(expected.Split(' '), Expand(glob));

    [Fact]
    public void A_file_whose_name_holds_a_star_is_itself() => Assert.Equal(["we[i]rd*.txt"], Expand("we[i]rd*.txt"));

    [Fact]
    public void A_dash_is_standard_input() => Assert.Equal("-", Assert.Single(InputSet.Expand(["-"])).Path);

    [Theory]
    [InlineData("no.txt")]
    [InlineData("no/*.txt")]
    [InlineData("*.docx")]
    public void What_is_not_there_is_a_failure(string arg) => Assert.StartsWith("!", Assert.Single(Expand(arg)));

    [Fact]
    public void A_link_in_a_circle_is_not_followed()
    {
        if (OperatingSystem.IsWindows()) return;
        Directory.CreateSymbolicLink(Path.Combine(_folder, "sub", "loop"), _folder);
        Assert.Equal(6, Expand("").Length);
        Assert.Equal(5, Expand("**/*.txt").Length);
    }

    [Fact]
    public void Everything_is_read_and_what_is_missing_reported_in_its_place()
    {
        var results = new ArticleReader().ReadAll([Path.Combine(_folder, "a.txt"), Path.Combine(_folder, "no"), Path.Combine(_folder, "sub")]).ToList();
        Assert.Equal(["a.txt", null, "c.txt", "d.txt"], results.Select(r => r.Article?.Id));
    }

    [Fact]
    public void A_file_that_vanished_is_a_failure() =>
        Assert.Contains("no such file", new ArticleReader().Read(Path.Combine(_folder, "gone")).Single().Failure!.Message);
}
