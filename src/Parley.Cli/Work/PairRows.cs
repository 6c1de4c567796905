using Parley.Events.Pairs;
using Parley.Text.Reading;

namespace Parley.Cli.Work;

/// <summary>Reads tables of pairs: tab-separated, with a header that has uid, sentence, source and target in any order.</summary>
/// <remarks>Cells are taken as they are, quotation marks too. Lines are read as they are asked for.</remarks>
internal static class PairRows
{
    private const int LongestCell = 100_000;

    private static readonly string[] Columns = ["uid", "sentence", "source", "target"];

    /// <summary>The rows, in the order of the file.</summary>
    /// <exception cref="UsageException">A column is missing.</exception>
    public static IEnumerable<PairRow> Read(string name, TextReader reader)
    {
        var header = (reader.ReadLine() ?? "").TrimStart('\uFEFF').Split('\t', StringSplitOptions.TrimEntries);
        var places = Array.ConvertAll(Columns, column => Array.FindIndex(header, cell => cell.Equals(column, StringComparison.OrdinalIgnoreCase)));
        var missing = Columns.Where((_, i) => places[i] < 0).ToList();
        if (missing.Count > 0)
            throw new UsageException($"{name}: line 1: the column {string.Join(", ", missing)} is missing; the first line must name the columns uid, sentence, source, target, with tabs between");
        return Rows(name, reader, places);
    }

    private static IEnumerable<PairRow> Rows(string name, TextReader reader, int[] places)
    {
        var number = 1;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length > 0) yield return Row($"{name}:{number}", line.Split('\t'), places);
        }
    }

    private static PairRow Row(string place, string[] cells, int[] places)
    {
        var uid = places[0] < cells.Length ? cells[places[0]].Trim() : "";
        if (cells.Length <= places.Max())
            return new PairRow(uid, null, new ReadFailure(place, $"has {cells.Length} cells, where {places.Max() + 1} are needed; separate uid, sentence, source and target by one tab each"));
        if (cells[places[1]].Length > LongestCell)
            return new PairRow(uid, null, new ReadFailure(place, $"the sentence has more than {LongestCell} characters; give one sentence a row"));
        return new PairRow(uid, new PairQuery(cells[places[1]], cells[places[2]], cells[places[3]]), null);
    }
}
