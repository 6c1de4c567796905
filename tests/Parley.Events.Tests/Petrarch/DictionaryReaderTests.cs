using Parley.Events.Petrarch.Dictionaries;

namespace Parley.Events.Tests.Petrarch;

public sealed class DictionaryReaderTests
{
    [Fact]
    public void Own_dictionaries_load_without_a_problem() => Assert.Empty(OwnDictionaries.Load().Problems);

    [Theory]
    [InlineData("TEL ARDA", 0, "TEL")]
    [InlineData("OSTERLAND", 19850505, "OST")]
    [InlineData("OSTERLAND", 19991231, "OSTNEW")]
    [InlineData("OSTERLAND", 20000101, "OSTGOV")]
    [InlineData("OSTERLAND", 0, "")]
    [InlineData("CHANCELLOR HOLT", 20151231, "VALGOV")]
    [InlineData("CHANCELLOR HOLT", 20160101, "VALELI")]
    [InlineData("ZURA", 0, "")]
    public void Actors_have_codes_by_day(string name, int date, string code) =>
        Assert.Equal(code, OwnDictionaries.Load().Actors.Longest(name.Split(' ')).Value!.CodeOn(date));

    [Theory]
    [InlineData("[ABC 1920030320-20010101]", 20000101, "ABC")]
    [InlineData("[ABC >9008223]", 19900822, "ABC")]
    [InlineData("[ABC >9008223]", 19900821, "")]
    [InlineData("[ABC >99008223]", 19900821, "")]
    public void Days_with_a_digit_too_many_still_count(string codes, int date, string code) =>
        Assert.Equal(code, PetrarchDictionaries.FromTexts(("own.txt", DictionaryKind.Actors, "NAME " + codes)).Actors.Longest(["NAME"]).Value!.CodeOn(date));

    [Theory]
    [InlineData("SOLDIERS", "MIL")]
    [InlineData("CITIES", "CTY")]
    [InlineData("POLICEWOMEN", "COP")]
    [InlineData("FOREIGN MINISTRY", "GOVFRM")]
    [InlineData("ATTORNEYS GENERAL", "JUD")]
    [InlineData("RELIEF AGENCIES", "NGO")]
    [InlineData("POLICES", null)]
    [InlineData("ATTORNEY GENERALS", null)]
    public void Agents_have_plurals_and_substitutions(string name, string? code) =>
        Assert.Equal(code, OwnDictionaries.Load().Agents.Longest(name.Split(' ')).Value?.Code);

    [Theory]
    [InlineData("BROKE", 2)]
    [InlineData("TAPPED", 1)]
    [InlineData("SHELLED", 1)]
    [InlineData("METED", 0)]
    [InlineData("BREAKED", 0)]
    public void Verbs_have_listed_or_regular_forms(string form, int entries) => Assert.Equal(entries, OwnDictionaries.Load().Verbs.Find(form).Count);

    [Theory]
    [InlineData(DictionaryKind.Actors, "NAME [ABC", 1)]
    [InlineData(DictionaryKind.Actors, "NAME [ABC 19991301-20000101]", 2)]
    [InlineData(DictionaryKind.Actors, "NAME [ABC 1920030320-20010101]", 1)]
    [InlineData(DictionaryKind.Actors, "\t[ABC]", 1)]
    [InlineData(DictionaryKind.Actors, "+NAME [ABC]", 2)]
    [InlineData(DictionaryKind.Actors, "NAME", 1)]
    [InlineData(DictionaryKind.Agents, "NOUN", 1)]
    [InlineData(DictionaryKind.Agents, "NOUN!NOBODY! [~GOV]", 1)]
    [InlineData(DictionaryKind.Agents, "NOUN [GOV 19990101]", 1)]
    [InlineData(DictionaryKind.Verbs, "- * TALKS [040]", 1)]
    [InlineData(DictionaryKind.Verbs, "--- A [010] ---\n- * &NONE [040]", 1)]
    [InlineData(DictionaryKind.Verbs, "--- A [010] ---\n- * {TALKS [040]", 1)]
    [InlineData(DictionaryKind.Verbs, "--- A [010] ---\n- TALKS [040]", 1)]
    [InlineData(DictionaryKind.Verbs, "--- A [010] ---\n- * TALKS [xyz]", 1)]
    [InlineData(DictionaryKind.Verbs, "--- A [010] ---\n* TALKS [040]", 1)]
    [InlineData(DictionaryKind.Verbs, "~ a (b c ATTACK) SAY = a d 112", 1)]
    [InlineData(DictionaryKind.Issues, "phrase", 1)]
    [InlineData(DictionaryKind.Discards, "+++", 1)]
    public void What_cannot_be_used_is_reported_with_its_line(DictionaryKind kind, string text, int problems)
    {
        var dictionaries = PetrarchDictionaries.FromTexts(("bad.txt", kind, text));
        Assert.Equal(problems, dictionaries.Problems.Count);
        Assert.All(dictionaries.Problems, problem => Assert.StartsWith("bad.txt:", problem.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Random_lines_never_throw()
    {
        var pieces = (OwnDictionaries.Actors + OwnDictionaries.Agents + OwnDictionaries.Verbs + OwnDictionaries.Issues).Split([' ', '\n'])
            .Concat(["{", "}", "(", ")", "[", "]", "*", "&", "+", "$", "%", "^", "~", "!", "!!", "=", "-", "---", "<", "<!--", "-->", "_", "/", "\t", "\0", "\ud83d"]).ToArray();
        var random = new Random(11);
        for (var i = 0; i < 2000; i++)
        {
            var lines = new System.Text.StringBuilder();
            for (var n = random.Next(1, 60); n > 0; n--) lines.Append(pieces[random.Next(pieces.Length)]).Append(random.Next(5) == 0 ? '\n' : ' ');
            foreach (var kind in Enum.GetValues<DictionaryKind>()) Assert.NotNull(PetrarchDictionaries.FromTexts(("random.txt", kind, lines.ToString())));
        }
    }

    [Fact]
    public void Deep_brackets_are_refused()
    {
        var text = "--- A [010] ---\n- * " + new string('(', 100_000) + " [040]";
        Assert.Single(PetrarchDictionaries.FromTexts(("deep.txt", DictionaryKind.Verbs, text)).Problems);
    }

    [Theory]
    [InlineData("negations.tsv")]
    [InlineData("places.tsv")]
    [InlineData("reciprocals.tsv")]
    [InlineData("tellers.tsv")]
    [InlineData("gerunds.tsv")]
    public void A_table_is_commented_sorted_and_free_of_duplicates(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Tables, name));
        var words = lines.Where(line => line[0] != '#').ToArray();
        Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
        Assert.Equal(words.Distinct().Order(StringComparer.Ordinal), words);
    }
}
