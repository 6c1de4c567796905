using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Parley.Text.Reading;

/// <summary>The first rows of what may be a table, by which it is known as one and its columns are told apart.</summary>
internal static class TableSample
{
    private const int Most = 20;

    /// <summary>The rows behind the header that are whole for sure; none when a quotation mark is never closed.</summary>
    /// <param name="text">The beginning of the input, header and all.</param>
    /// <param name="delimiter">What stands between cells.</param>
    public static List<string[]> Rows(string text, char delimiter)
    {
        var rows = new List<string[]>();
        using var reader = new StringReader(text);
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            BadDataFound = null,
            IgnoreBlankLines = true,
        });
        parser.Read();
        while (rows.Count <= Most && parser.Read())
        {
            if (CsvQuotes.AreOpen(parser.RawRecord, delimiter)) return rows;
            rows.Add(parser.Record ?? []);
        }
        // The beginning may end in the midst of a row.
        if (rows.Count > 1) rows.RemoveAt(rows.Count - 1);
        return rows;
    }
}
