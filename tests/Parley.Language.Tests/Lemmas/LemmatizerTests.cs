using Parley.Language.Lemmas;
using Parley.Text.Models;

namespace Parley.Language.Tests.Lemmas;

public class LemmatizerTests
{
    private static readonly string s_models = FindModels();
    private static readonly Lemmatizer s_lemmatizer = Lemmatizer.Load(s_models);

    [Theory]
    [InlineData("talks", "NOUN", "NNS", "talk")]
    [InlineData("Sanctions", "NOUN", "NNS", "sanction")]
    [InlineData("MINISTERS", "NOUN", "NNS", "minister")]
    [InlineData("children", "NOUN", "NNS", "child")]
    [InlineData("crises", "NOUN", "NNS", "crisis")]
    [InlineData("countries", "NOUN", "NNS", "country")]
    [InlineData("said", "VERB", "VBD", "say")]
    [InlineData("fled", "VERB", "VBD", "flee")]
    [InlineData("Met", "VERB", "VBD", "meet")]
    [InlineData("agreed", "VERB", "VBD", "agree")]
    [InlineData("denying", "VERB", "VBG", "deny")]
    [InlineData("stopped", "VERB", "VBN", "stop")]
    [InlineData("were", "AUX", "VBD", "be")]
    [InlineData("'s", "AUX", "VBZ", "be")]
    [InlineData("’s", "PART", "POS", "'s")]
    [InlineData("n't", "PART", "RB", "not")]
    [InlineData("N’T", "PART", "RB", "not")]
    [InlineData("ca", "AUX", "MD", "can")]
    [InlineData("wo", "AUX", "MD", "will")]
    [InlineData("I", "PRON", "PRP", "I")]
    [InlineData("them", "PRON", "PRP", "they")]
    [InlineData("their", "PRON", "PRP$", "their")]
    [InlineData("The", "DET", "DT", "the")]
    [InlineData("better", "ADJ", "JJR", "good")]
    [InlineData("largest", "ADJ", "JJS", "large")]
    [InlineData("American", "ADJ", "JJ", "American")]
    [InlineData("Biggest", "ADJ", "JJS", "big")]
    [InlineData("Geneva", "PROPN", "NNP", "Geneva")]
    [InlineData("Nations", "PROPN", "NNPS", "Nation")]
    [InlineData("1,200", "NUM", "CD", "1200")]
    [InlineData("7,5", "NUM", "CD", "7.5")]
    [InlineData("1990s", "NOUN", "NNS", "1990s")]
    [InlineData("T72s", "NOUN", "NNS", "T72")]
    [InlineData(".", "PUNCT", ".", ".")]
    [InlineData("Blorb", "NOUN", "??", "blorb")]
    [InlineData("Blorb", "PROPN", "??", "Blorb")]
    [InlineData("", "NOUN", "NN", "")]
    public void Lemmas_follow_the_treebanks(string form, string upos, string xpos, string expected) =>
        Assert.Equal(expected, s_lemmatizer.Lemma(form, upos, xpos));

    [Fact]
    public void The_program_answers_the_probes_as_the_trainer_did()
    {
        var file = ModelFile.Load(Path.Combine(s_models, "lemmas.plm"), "lemmas");
        foreach (var probe in file.Meta.GetProperty("probes").EnumerateArray())
            Assert.Equal(probe[3].GetString(), s_lemmatizer.Lemma(probe[0].GetString()!, probe[1].GetString()!, probe[2].GetString()!));
    }

    [Fact]
    public void Every_exception_is_answered_from_its_table()
    {
        var file = ModelFile.Load(Path.Combine(s_models, "lemmas.plm"), "lemmas");
        foreach (var table in file.Meta.GetProperty("tables").EnumerateObject())
        {
            var key = table.Name.Split(' ');
            if (key[2] != "a") continue;
            foreach (var entry in table.Value.GetProperty("exceptions").EnumerateObject())
                Assert.Equal(entry.Value.GetString(), s_lemmatizer.Lemma(entry.Name, key[0], key[1]));
        }
    }

    [Fact]
    public void No_form_makes_it_throw_or_gives_nothing()
    {
        var random = new Random(5);
        string[] tags = ["NOUN NNS", "VERB VBD", "PROPN NNP", "NUM CD", "ADJ JJR", "X FW", "PUNCT ."];
        for (var i = 0; i < 20000; i++)
        {
            var form = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => (char)random.Next(33, random.Next(2) == 0 ? 0x7F : 0x10000)));
            var tag = tags[random.Next(tags.Length)].Split(' ');
            Assert.NotEmpty(s_lemmatizer.Lemma(form, tag[0], tag[1]));
        }
        Assert.Equal(3000, s_lemmatizer.Lemma(new string('a', 3000), "NOUN", "NN").Length);
    }

    [Theory]
    [InlineData("irregular-verbs.tsv", 3)]
    [InlineData("irregular-nouns.tsv", 2)]
    public void Irregular_forms_are_sorted_and_known(string table, int columns)
    {
        var rows = File.ReadAllLines(Path.Combine(s_models, "..", "..", "..", "data", "lemmas", table))
            .Where(l => !l.StartsWith("# ", StringComparison.Ordinal)).Select(l => l.Split('\t')).ToList();
        Assert.Equal(rows.Select(r => r[0]).Order(StringComparer.Ordinal), rows.Select(r => r[0]));
        Assert.Equal(rows.Count, rows.Select(r => r[0]).Distinct(StringComparer.Ordinal).Count());
        Assert.All(rows, row => Assert.Equal(columns, row.Length));
        foreach (var row in rows)
            if (columns == 2) Assert.Equal(row[1], s_lemmatizer.Lemma(row[0], "NOUN", "NNS"));
            else Assert.Equal((row[0], row[0]), (s_lemmatizer.Lemma(row[1], "VERB", "VBD"), s_lemmatizer.Lemma(row[2], "VERB", "VBN")));
    }

    private static string FindModels()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Parley.slnx"))) folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("No checkout above the tests."), "models", "en", "1");
    }
}
