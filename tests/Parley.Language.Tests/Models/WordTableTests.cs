using System.Text.Json;
using Parley.Language.Models;

namespace Parley.Language.Tests.Models;

public sealed class WordTableTests
{
    [Fact]
    public void Finds_every_word_and_no_other()
    {
        string[] words = ["<unk>", "the", "\"", "\\", "zürich", "tab\t", "😀", .. Enumerable.Range(0, 3000).Select(i => "w" + i)];
        var table = new WordTable(JsonSerializer.SerializeToElement(words));
        Assert.Equal(words.Length, table.Count);
        for (var row = 1; row < words.Length; row++) Assert.Equal(row, table.Find(System.Text.Encoding.UTF8.GetBytes(words[row])));
        Assert.Equal(0, table.Find("<unk>"u8));
        Assert.Equal(0, table.Find("absent"u8));
        Assert.Equal(0, table.Find(""u8));
    }
}
