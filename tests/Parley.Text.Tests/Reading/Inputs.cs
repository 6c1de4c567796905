using System.IO.Compression;
using System.Text;
using Parley.Text.Reading;

namespace Parley.Text.Tests.Reading;

/// <summary>Short ways to read what a test writes down.</summary>
internal static class Inputs
{
    public static List<ReadResult> Read(string content, ReadingOptions? options = null, string name = "in.dat") =>
        Read(Encoding.UTF8.GetBytes(content), options, name);

    public static List<ReadResult> Read(byte[] content, ReadingOptions? options = null, string name = "in.dat")
    {
        using var stream = new MemoryStream(content);
        return [.. new ArticleReader(options).Read(stream, name)];
    }

    public static Article ReadOne(string content, ReadingOptions? options = null) => ReadOne(Encoding.UTF8.GetBytes(content), options);

    public static Article ReadOne(byte[] content, ReadingOptions? options = null)
    {
        var result = Assert.Single(Read(content, options));
        Assert.True(result.IsSuccess, result.Failure?.ToString());
        return result.Article;
    }

    public static ReadFailure FailOne(string content, ReadingOptions? options = null) => FailOne(Encoding.UTF8.GetBytes(content), options);

    public static ReadFailure FailOne(byte[] content, ReadingOptions? options = null)
    {
        var result = Assert.Single(Read(content, options));
        Assert.False(result.IsSuccess);
        return result.Failure;
    }

    public static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize)) gzip.Write(content);
        return packed.ToArray();
    }

    public static byte[] Gzip(string content) => Gzip(Encoding.UTF8.GetBytes(content));

    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                entry.Write(content);
            }
        return packed.ToArray();
    }

    public static byte[] Utf8(string content) => Encoding.UTF8.GetBytes(content);
}
