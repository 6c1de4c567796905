using System.Globalization;
using Parley.Text;

namespace Parley.Formats.Brat;

/// <summary>The lines of an annotation file, by what they are.</summary>
internal sealed class BratAnnotations
{
    private readonly string _text;
    private readonly string _name;
    private readonly CodePointMap _map;
    private int _line;

    private BratAnnotations(string text, string name)
    {
        _text = text;
        _name = name;
        _map = new CodePointMap(text);
    }

    /// <summary>Words: id, type and spans.</summary>
    public Dictionary<string, BratEntity> Entities { get; } = new(StringComparer.Ordinal);

    /// <summary>Relations between words.</summary>
    public List<BratRelation> Relations { get; } = [];

    /// <summary>Events: the trigger's id and the arguments' roles and ids.</summary>
    public List<BratEvent> Events { get; } = [];

    /// <summary>Attributes, by type and target; empty where they have no value.</summary>
    public Dictionary<(string Type, string Target), string> Attributes { get; } = [];

    /// <summary>Notes, by target; the last one counts.</summary>
    public Dictionary<string, string> Notes { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads the lines. Kinds of lines that say nothing about statements are passed over.</summary>
    /// <exception cref="FormatException">A line cannot be read; the message gives file and line.</exception>
    public static BratAnnotations Read(TextReader input, string text, string name)
    {
        var annotations = new BratAnnotations(text, name);
        while (input.ReadLine() is { } line)
        {
            annotations._line++;
            if (line.TrimEnd() is { Length: > 0 } full) annotations.Add(full);
        }
        return annotations;
    }

    private void Add(string line)
    {
        var columns = line.Split('\t', 3);
        if (columns.Length < 2) throw Fail("an annotation needs a tab after its id");
        var words = columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (columns[0][..Math.Min(1, columns[0].Length)])
        {
            case "T": AddEntity(columns[0], columns[1]); break;
            case "R": AddRelation(words); break;
            case "E": AddEvent(words); break;
            case "A" or "M" when words.Length >= 2: Attributes[(words[0], words[1])] = words.Length > 2 ? words[2] : ""; break;
            case "#" when words.Length >= 2 && columns.Length == 3: Notes[words[1]] = columns[2]; break;
        }
    }

    private void AddEntity(string id, string column)
    {
        var space = column.IndexOf(' ', StringComparison.Ordinal);
        if (space <= 0) throw Fail("words need a type and a place, such as 'Source 0 12'");
        var fragments = column[(space + 1)..].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(SpanOf).ToList();
        if (fragments.Count == 0) throw Fail("words need a place, such as '0 12'");
        Entities[id] = new BratEntity(id, column[..space], fragments);
    }

    private TextSpan SpanOf(string place)
    {
        var ends = place.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (ends.Length != 2 || Number(ends[0]) is not { } start || Number(ends[1]) is not { } end || start >= end) throw Fail($"'{place}' is no place in the text");
        var span = new TextSpan(_map.ToUtf16(start), _map.ToUtf16(end));
        return span.End <= _text.Length ? span : throw Fail($"'{place}' lies outside the text; is the .txt file another one, or changed?");
    }

    private void AddRelation(string[] words)
    {
        if (words.Length != 3 || Target(words[1]) is not { } from || Target(words[2]) is not { } to) throw Fail("a relation needs a type and two arguments, such as 'HasSource Arg1:T1 Arg2:T2'");
        Relations.Add(new BratRelation(words[0], from, to));
    }

    private void AddEvent(string[] words)
    {
        if (words.Length == 0 || Target(words[0]) is not { } trigger) throw Fail("an event needs a trigger, such as 'Attribution:T1'");
        Events.Add(new BratEvent(trigger, [.. words.Skip(1).Select(word => (Role: word.Split(':')[0], Id: Target(word) ?? throw Fail($"'{word}' is no argument")))]));
    }

    private static string? Target(string argument) => argument.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && colon < argument.Length - 1 ? argument[(colon + 1)..] : null;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private FormatException Fail(string reason) => new($"{_name}, line {_line}: {reason}.");
}
