using Parley.Events.Lexicon;
using Parley.Text.Tables;

namespace Parley.Events.Tests;

/// <summary>The tables under data/events are what their headers promise.</summary>
public sealed class LexiconTableTests
{
    public static TheoryData<string> Tables => [.. Directory.EnumerateFiles(Path.Combine(TestLexicon.Data, "events"), "*.tsv").Select(path => Path.GetFileName(path))];

    public static TheoryData<string> ActionTables =>
        [.. Directory.EnumerateFiles(Path.Combine(TestLexicon.Data, "events", "actions"), "*.tsv").Select(path => Path.GetFileName(path))];

    [Fact]
    public void No_line_is_at_fault() => Assert.Empty(TestLexicon.Project.Faults.Take(40));

    [Fact]
    public void Every_frame_can_win() => Assert.Empty(LexiconValidator.Unreachable(TestLexicon.Project).Take(40));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Rows_are_sorted_and_stand_once(string name)
    {
        var rows = Lines(Path.Combine(TestLexicon.Data, "events", name)).Select(line => line.Split('\t')).ToList();
        var width = name switch { "moves.tsv" => 3, "operations.tsv" => 2, "nouns.tsv" or "verbs.tsv" or "judgements.tsv" or "status-words.tsv" => 2, _ => 1 };
        var keys = rows.ConvertAll(row => string.Join('\t', row[..width]));
        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
        Assert.Equal(keys.Count, keys.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(ActionTables))]
    public void Frames_are_sorted_and_in_the_table_of_their_type(string name)
    {
        var rows = Lines(Path.Combine(TestLexicon.Data, "events", "actions", name)).Select(line => line.Split('\t')).ToList();
        Assert.Equal(rows.OrderBy(row => row[0], StringComparer.Ordinal).ThenBy(row => row[1], StringComparer.Ordinal), rows);
        Assert.All(rows, row => Assert.Equal(Path.GetFileNameWithoutExtension(name).ToUpperInvariant(), row[2]));
    }

    [Fact]
    public void Every_type_and_mode_has_frames()
    {
        var held = TestLexicon.Project.Frames.Select(frame => (frame.Code.Type, frame.Code.Mode)).ToHashSet();
        var missing = TestLexicon.Project.Ontology.Types.SelectMany(type => type.Modes.Select(mode => (type.Name, mode)).Append((type.Name, ""))).Where(pair => !held.Contains(pair));
        Assert.DoesNotContain(missing, pair => pair.Item2.Length > 0 || TestLexicon.Project.Ontology.Plover(pair.Name)!.Modes.Count == 0);
    }

    [Fact]
    public void Every_root_of_Cameo_has_frames() =>
        Assert.Equal(20, TestLexicon.Project.Frames.Where(frame => frame.Code.IsEvent).Select(frame => frame.Code.Cameo[..2]).Distinct().Count());

    [Fact]
    public void There_are_thousands_of_frames() => Assert.True(TestLexicon.Project.Frames.Count > 5000);

    [Fact]
    public void Codes_have_a_type_a_mode_and_contexts_of_the_tables()
    {
        var ontology = TestLexicon.Project.Ontology;
        Assert.Equal(16, ontology.Types.Count());
        Assert.Equal(37, ontology.Contexts.Count);
        Assert.All(ontology.Codes, code =>
        {
            Assert.InRange(code.Goldstein, -10, 10);
            Assert.Subset(ontology.Contexts.ToHashSet(), code.Contexts.ToHashSet());
            Assert.All(code.Types, type => Assert.True(type == ActionCode.Statement || ontology.Plover(type) is not null, code.Code));
            Assert.True(code.Mode.Length == 0 || code.Types.Any(type => ontology.Plover(type)?.Modes.Contains(code.Mode) ?? false), code.Code);
        });
    }

    [Fact]
    public void Every_set_is_used()
    {
        var frames = string.Join('\n', TestLexicon.Project.Frames.Select(frame => frame.Text));
        Assert.DoesNotContain(TestLexicon.Project.Sets.Names, name => name != "&LIGHT" && !frames.Contains(name, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Lines(string path) => File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#');

    [Fact]
    public void Missing_folder_is_a_message() => Assert.Throws<TableFormatException>(() => ActionLexicon.Load(Path.Combine(Path.GetTempPath(), "no-such-folder")));
}
