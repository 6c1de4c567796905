using Parley.Text.Tables;

namespace Parley.Events.Lexicon;

/// <summary>Reads the tables of the action lexicon, layer by layer.</summary>
internal sealed class LexiconLoader(string folder)
{
    private readonly Dictionary<string, ActionFrame> _frames = new(StringComparer.Ordinal);
    private readonly List<LexiconFault> _faults = [];

    public ActionLexicon Load(IEnumerable<string> userFiles)
    {
        var events = Path.Combine(folder, "events");
        var inflections = Inflections.Load(Path.Combine(folder, "lemmas"));
        var sets = new WordSets(inflections);
        foreach (var name in (string[])["nouns.tsv", "verbs.tsv"]) ReadSets(sets, Path.Combine(events, name));
        var parts = new LexiconParts(Ontology.Load(events), sets, inflections, Prepositions(events));
        var users = userFiles.Select(path => (Path: path, Lines: TableLines(path))).ToList();
        foreach (var (path, lines) in users) ReadSetLines(sets, path, lines);
        foreach (var path in ActionFiles(events)) ReadFrames(parts, path, TableLines(path), 0);
        for (var i = 0; i < users.Count; i++) ReadFrames(parts, users[i].Path, users[i].Lines, i + 1);
        return new ActionLexicon(_frames.Values, parts, _faults);
    }

    private static IEnumerable<string> ActionFiles(string events)
    {
        var actions = Path.Combine(events, "actions");
        if (!Directory.Exists(actions)) throw new TableFormatException($"{actions}: the folder is missing. Restore it from the repository's data folder.");
        return Directory.EnumerateFiles(actions, "*.tsv").Order(StringComparer.Ordinal);
    }

    private static HashSet<string> Prepositions(string events) =>
        TsvTable.Load(Path.Combine(events, "prepositions.tsv"), 1).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    private static string[] TableLines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TableFormatException($"{path}: the lexicon cannot be read ({e.Message}). Check the name and your right to read it.", e);
        }
    }

    private static bool IsSkipped(string line) => string.IsNullOrWhiteSpace(line) || line[0] == '#';

    private static void ReadSets(WordSets sets, string path)
    {
        foreach (var row in TsvTable.Load(path, 2)) sets.Add(row[0], row[1]);
    }

    /// <summary>A user's file defines or extends sets by lines of <c>&amp;NAME TAB word</c>.</summary>
    private void ReadSetLines(WordSets sets, string path, string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith('&')) continue;
            var cells = lines[i].Split('\t', StringSplitOptions.TrimEntries);
            if (cells.Length < 2 || cells[1].Length == 0) _faults.Add(new LexiconFault(path, i + 1, "a set needs a word after its name and a tab"));
            else if (cells.Length == 2) sets.Add(cells[0], cells[1]);
        }
    }

    private void ReadFrames(LexiconParts parts, string path, string[] lines, int layer)
    {
        var lineReader = new FrameLine(parts);
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsSkipped(lines[i]) || (layer > 0 && IsSetLine(lines[i]))) continue;
            var frame = lineReader.Read(lines[i], new FrameOrigin(path, i + 1, layer), out var error);
            if (frame is null) _faults.Add(new LexiconFault(path, i + 1, error));
            else AddFrame(frame);
        }
    }

    private static bool IsSetLine(string line) => line[0] == '&' && line.Split('\t').Length <= 2;

    private void AddFrame(ActionFrame frame)
    {
        if (_frames.TryGetValue(frame.Key, out var other) && other.Origin.Layer == frame.Origin.Layer)
            _faults.Add(new LexiconFault(frame.Origin.File, frame.Origin.Line, $"the frame '{frame.Text}' stands already at {other.Origin.File}, line {other.Origin.Line}"));
        else _frames[frame.Key] = frame;
    }
}
