using System.Globalization;

namespace Parley.Text.Conllu;

/// <summary>Reads CoNLL-U, one sentence at a time.</summary>
/// <remarks>
/// Tolerant where nothing is lost by it: a byte-order mark, carriage returns, blank lines in a row, comments between words, missing last
/// columns and a missing last blank line are accepted; empty nodes and enhanced dependencies are passed over. What cannot be read (no
/// word number, words out of order, a head that is no number or outside the sentence) throws, with the line. Memory: one sentence.
/// </remarks>
public static class ConlluReader
{
    /// <summary>Reads the sentences of a file.</summary>
    /// <param name="input">The file's text; not closed.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <exception cref="FormatException">While enumerating: a line cannot be read; the message gives the file and the line.</exception>
    public static IEnumerable<ConlluSentence> Read(TextReader input, string name)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Iterate(input, name);
    }

    private static IEnumerable<ConlluSentence> Iterate(TextReader input, string name)
    {
        var sentence = new Builder(name);
        var number = 0;
        while (input.ReadLine() is { } line)
        {
            line = line.TrimStart('\uFEFF').TrimEnd();
            sentence.Add(++number, line);
            if (line.Length == 0 && sentence.Finish() is { } read) yield return read;
        }
        if (sentence.Finish() is { } last) yield return last;
    }

    private sealed class Builder(string name)
    {
        private int _first;
        private int _line;
        private List<string> _comments = [];
        private List<ConlluWord> _words = [];
        private List<int> _lines = [];
        private List<ConlluRange> _ranges = [];

        public void Add(int number, string line)
        {
            _line = number;
            if (line.Length == 0) return;
            if (_words.Count == 0 && _comments.Count == 0 && _ranges.Count == 0) _first = number;
            if (line[0] == '#') _comments.Add(line[1..].Trim());
            else AddRow(line.Split('\t'));
        }

        public ConlluSentence? Finish()
        {
            if (_words.Count == 0 && _ranges.Count == 0)
            {
                _comments = [];
                return null;
            }
            Check();
            var sentence = new ConlluSentence(_first, _comments, _words, _ranges);
            (_comments, _words, _lines, _ranges) = ([], [], [], []);
            return sentence;
        }

        private void AddRow(string[] row)
        {
            if (row.Length < 2) throw Fail("a word needs at least a number and a form, with a tab between them");
            if (row[0].Contains('.', StringComparison.Ordinal)) return;
            if (row[0].Contains('-', StringComparison.Ordinal)) AddRange(row);
            else AddWord(row);
        }

        private void AddWord(string[] row)
        {
            if (Number(row[0]) != _words.Count + 1) throw Fail($"word {_words.Count + 1} was expected, not '{row[0]}'");
            var head = Field(row, 6) is { } text ? Number(text) ?? throw Fail($"the head '{text}' is not a number") : (int?)null;
            _words.Add(new ConlluWord(row[1], Lemma(row), Field(row, 3), Field(row, 4), Field(row, 5), head, Field(row, 7), Field(row, 9)));
            _lines.Add(_line);
        }

        private void AddRange(string[] row)
        {
            var dash = row[0].IndexOf('-', StringComparison.Ordinal);
            if (Number(row[0][..dash]) is not { } first || Number(row[0][(dash + 1)..]) is not { } last
                || first != _words.Count + 1 || last <= first)
                throw Fail($"'{row[0]}' is not a range of words that begins here");
            _ranges.Add(new ConlluRange(first - 1, last - 1, row[1], Field(row, 9)));
        }

        private void Check()
        {
            if (_ranges.Count > 0 && _ranges[^1].Last >= _words.Count) throw Fail("the sentence ends inside a range of words");
            for (var i = 0; i < _words.Count; i++)
                if (_words[i].Head > _words.Count)
                    throw Fail($"the head {_words[i].Head} lies outside a sentence of {_words.Count} words", _lines[i]);
        }

        private static string? Lemma(string[] row) => row.Length > 2 && row[2] == "_" && row[1] == "_" ? "_" : Field(row, 2);

        private static string? Field(string[] row, int column) =>
            column < row.Length && row[column] is not ("_" or "") ? row[column] : null;

        private static int? Number(string text) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

        private FormatException Fail(string reason, int? line = null) => new($"{name}, line {line ?? _line}: {reason}.");
    }
}
