using System.Text;
using System.Text.Json;
using System.Xml;
using AngleSharp.Dom;
using CsvHelper;

namespace Parley.Text.Reading;

/// <summary>Turns what the parsers throw on bad input into messages.</summary>
internal static class InputFaults
{
    /// <summary>The results of a reader; where it throws on bad input, the failure ends them.</summary>
    /// <remarks>A fault of ours is told too, so that it costs none of the other inputs.</remarks>
    public static IEnumerable<ReadResult> Guard(IEnumerable<ReadResult> results, string name)
    {
        using var items = results.GetEnumerator();
        while (true)
        {
            ReadResult current;
            var goesOn = true;
            try
            {
                if (!items.MoveNext()) yield break;
                current = items.Current;
            }
            catch (Exception e) when (Describe(e) is { } message)
            {
                current = ReadResult.Failed(name, message);
                goesOn = false;
            }
            yield return current;
            if (!goesOn) yield break;
        }
    }

    /// <summary>What is wrong and what to do; null for what ends the run.</summary>
    public static string? Describe(Exception e) => e switch
    {
        InputException => e.Message,
        InvalidDataException or EndOfStreamException => $"the archive is damaged or encrypted ({Plain(e)}); unpack it by hand, or fetch it again",
        FileNotFoundException or DirectoryNotFoundException => "there is no such file; check the path",
        UnauthorizedAccessException => "the file may not be read; check its permissions",
        IOException => $"the file cannot be read ({Plain(e)})",
        JsonException => $"the JSON is broken ({Plain(e)}); correct it, or leave the item out",
        XmlException => $"the XML is broken or has a DTD ({Plain(e)}); correct it, or remove the DOCTYPE",
        CsvHelperException => $"the table is broken ({Plain(e)}); check its quotes and delimiters",
        DecoderFallbackException or NotSupportedException or DomException or ArgumentException or InvalidOperationException
            => $"the content cannot be read ({Plain(e)})",
        OperationCanceledException => null,
        OutOfMemoryException => "the memory does not suffice for it; split it into smaller texts",
        _ => $"an internal error ({e.GetType().Name}: {Plain(e)}); please report it with the input",
    };

    // One line: CsvHelper's messages run over many and repeat the data.
    private static string Plain(Exception e)
    {
        var end = e.Message.IndexOfAny(['\r', '\n']);
        return (end < 0 ? e.Message : e.Message[..end]).TrimEnd('.');
    }
}
