using System.Text;
using Parley.Text;
using Parley.Text.Reading;

namespace Parley.Cli.Work;

/// <summary>Reads a file as one text, without looking for a format in it.</summary>
internal static class PlainFile
{
    /// <summary>The text of a file, or of standard input for <c>-</c>: UTF-8, or what its byte order mark says.</summary>
    public static ReadResult Read(string path)
    {
        try
        {
            using var stream = path == ArticleReader.StandardInput ? Console.OpenStandardInput() : File.OpenRead(path);
            using var reader = new StreamReader(stream, Encoding.UTF8);
            var text = reader.ReadToEnd();
            if (text.Contains('\0', StringComparison.Ordinal)) return ReadResult.Failed(path, "it is binary data, not text; convert it to plain text first");
            return string.IsNullOrWhiteSpace(text)
                ? ReadResult.Failed(path, "the content is empty; leave it out")
                : ReadResult.Of(new Article { Id = path, Text = text });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ReadResult.Failed(path, $"cannot be read ({e.Message.TrimEnd('.')}); check the path and its permissions");
        }
    }
}
