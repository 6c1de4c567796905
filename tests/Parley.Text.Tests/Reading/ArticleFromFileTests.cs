namespace Parley.Text.Tests.Reading;

public sealed class ArticleFromFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parley-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_is_an_article() => Assert.Equal("Talks end", Article.FromFile(Add("a.html", "<html><head><title>Talks end</title></head><body><p>The talks in Geneva have ended, both sides said.</p></body></html>")).Title);

    [Fact]
    public void Several_articles_are_refused_with_a_remedy() =>
        Assert.Contains("ArticleReader", Assert.Throws<FormatException>(() => Article.FromFile(Add("a.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n"))).Message, StringComparison.Ordinal);

    [Fact]
    public void What_cannot_be_read_is_named()
    {
        Assert.Contains("none.txt", Assert.Throws<FormatException>(() => Article.FromFile(Path.Combine(_folder, "none.txt"))).Message, StringComparison.Ordinal);
        Assert.Contains("empty", Assert.Throws<FormatException>(() => Article.FromFile(Add("e.txt", ""))).Message, StringComparison.Ordinal);
    }

    private string Add(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
