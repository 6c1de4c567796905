using Parley.Text.Segmentation;

namespace Parley.Text.Tests.Segmentation;

public class WordListTests
{
    public static TheoryData<string> Tables() =>
        new(Directory.GetFiles(Repository.Path("data", "segmentation"), "*.tsv").Select(f => Path.GetFileName(f)!).Order());

    [Theory]
    [MemberData(nameof(Tables))]
    public void Tables_are_commented_sorted_and_without_duplicates(string table)
    {
        var lines = File.ReadAllLines(Repository.Path("data", "segmentation", table));
        Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
        var forms = lines.Where(l => !l.StartsWith("# ", StringComparison.Ordinal)).Select(l => l.Split('\t')[0]).ToList();
        Assert.Equal(forms.Order(StringComparer.Ordinal), forms);
        Assert.Equal(forms.Count, forms.Distinct(StringComparer.Ordinal).Count());
        Assert.All(forms, form => Assert.Equal(form.Trim(), form));
    }

    [Fact]
    public void Every_abbreviation_keeps_its_stop_in_its_context()
    {
        foreach (var (form, context) in WordLists.Abbreviations.Rows)
        {
            var next = context switch { "any" => "Xanadu", "number" => "5", "inside" => "goes", _ => throw new InvalidDataException(context) };
            Assert.Equal($"the {form} {next} on", Tokens.Of($"the {form} {next} on"));
        }
    }

    [Fact]
    public void Abbreviations_of_one_context_part_from_their_stop_outside_it()
    {
        foreach (var (form, context) in WordLists.Abbreviations.Rows)
            if (context != "any" && form.Length > 2)
                Assert.Equal($"the {form[..^1]} . Xanadu", Tokens.Of($"the {form} Xanadu"));
    }

    [Fact]
    public void Every_contraction_parts_where_the_table_says()
    {
        foreach (var (form, parts) in WordLists.Contractions.Rows)
        {
            Assert.Equal(form, parts.Replace("|", "", StringComparison.Ordinal));
            Assert.Equal("they " + parts.Replace("|", " ~", StringComparison.Ordinal) + " , too", Tokens.Of($"they {form}, too"));
        }
    }

    [Fact]
    public void Every_affix_stays_with_its_word()
    {
        foreach (var (form, kind) in WordLists.Affixes.Rows)
        {
            var word = kind switch { "prefix" => form + "-xanadu", "suffix" => "xanadu-" + form, _ => throw new InvalidDataException(kind) };
            Assert.Equal($"a {word} .", Tokens.Of($"a {word}."));
        }
    }

    [Fact]
    public void Every_unit_parts_from_its_number()
    {
        foreach (var (form, _) in WordLists.Units.Rows) Assert.Equal($"about 15 {form} more", Tokens.Of($"about 15{form} more"));
    }

    [Fact]
    public void Every_whole_word_stays_whole()
    {
        foreach (var (form, _) in WordLists.WholeWords.Rows) Assert.Equal($"so {form} now", Tokens.Of($"so {form} now"));
    }

    [Fact]
    public void Every_emoticon_stays_whole()
    {
        foreach (var (form, _) in WordLists.Emoticons.Rows) Assert.Equal($"so {form} now", Tokens.Of($"so {form} now"));
    }

    [Fact]
    public void Every_address_ending_makes_an_address()
    {
        foreach (var (form, _) in WordLists.AddressEndings.Rows) Assert.Equal($"the xanadu.{form} , too", Tokens.Of($"the xanadu.{form}, too"));
    }
}
