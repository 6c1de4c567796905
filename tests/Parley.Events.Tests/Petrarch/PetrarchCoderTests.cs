namespace Parley.Events.Tests.Petrarch;

public sealed class PetrarchCoderTests
{
    [Theory]
    [InlineData("Valdoria criticized Kestria on Monday.", "VAL KES 111")]
    [InlineData("Kestria was criticized by Valdoria on Monday.", "VAL KES 111")]
    [InlineData("Valdoria denounced Kestria.", "VAL KES 112")]
    [InlineData("Valdoria and the government of Kestria criticized the League of Seas.", "KESGOV IGOLOS 111; VAL IGOLOS 111")]
    [InlineData("Valdorian and Kestrian soldiers criticized the League of Seas.", "KESMIL IGOLOS 111; VALMIL IGOLOS 111")]
    [InlineData("The Valdorian government and police criticized Kestria.", "VALCOP KES 111; VALGOV KES 111")]
    [InlineData("Valdoria and Kestria's police criticized the League of Seas.", "KESCOP IGOLOS 111; VAL IGOLOS 111")]
    [InlineData("Soldiers from Valdoria criticized Kestria.", "VALMIL KES 111")]
    [InlineData("A Valdorian relief agency criticized Kestria.", "NGOVAL KES 111")]
    [InlineData("Tel-Arda criticized Kestria.", "TEL KES 111")]
    [InlineData("The Northern Republic criticized Port Merrow.", "VAL KES 111")]
    public void Parties_get_actor_and_agents(string text, string expected) => Assert.Equal(expected, Coding.Events(Coding.Own(text)));

    [Theory]
    [InlineData("Hundreds of soldiers criticized Kestria.", "---MIL KES 111")]
    [InlineData("Dozens of Valdorian soldiers criticized Kestria.", "VALMIL KES 111")]
    [InlineData("Valdoria broke off talks on Monday, according to a Kestrian report.", "")]
    [InlineData("Valdoria denounced Kestria on Monday, according to the police.", "VAL KES 112")]
    [InlineData("Valdoria criticized Kestria for attacking Osterland.", "VAL KES 111; VAL OSTGOV 190")]
    [InlineData("Valdoria denounced Kestria, accusing it of shelling Osterland.", "VAL KES 112")]
    public void Those_behind_the_act_are_told_from_those_beside_it(string text, string expected) => Assert.Equal(expected, Coding.Events(Coding.Own(text)));

    [Theory]
    [InlineData(20120101, "VALGOV KES 111")]
    [InlineData(20200101, "VALELI KES 111")]
    [InlineData(0, "VALELI KES 111")]
    public void Roles_depend_on_the_day(int date, string expected) => Assert.Equal(expected, Coding.Events(Coding.Own("Anna Holt criticized Kestria.", date)));

    [Theory]
    [InlineData("Valdoria sharply criticized Kestria.", "VAL KES 114")]
    [InlineData("Valdoria criticized Kestria for its silence.", "VAL KES 115")]
    [InlineData("Valdoria signed a treaty with Kestria.", "VAL KES 057")]
    [InlineData("Valdoria signed a free trade accord with Kestria.", "VAL KES 061")]
    [InlineData("Valdoria and Kestria signed a treaty.", "KES VAL 057; VAL KES 057")]
    [InlineData("Valdoria signed a letter to Kestria.", "VAL KES 050")]
    [InlineData("Valdoria has received money from Kestria.", "KES VAL 071")]
    [InlineData("Valdoria broke off talks with Kestria.", "VAL KES 164")]
    [InlineData("Valdoria broke the talks with Kestria off.", "VAL KES 164")]
    public void Patterns_and_their_slots_decide(string text, string expected) => Assert.Equal(expected, Coding.Events(Coding.Own(text)));

    [Theory]
    [InlineData("Valdoria met Kestria.", "KES VAL 041; VAL KES 040")]
    [InlineData("Valdoria and Kestria met in Osterland.", "KES VAL 040; KES VAL 041; VAL KES 040; VAL KES 041")]
    [InlineData("Valdoria and Kestria held talks in Osterland.", "KES VAL 046; VAL KES 046")]
    [InlineData("Valdoria and Kestria held talks with the League of Seas.", "KES IGOLOS 046; VAL IGOLOS 046")]
    [InlineData("Valdoria and Kestria criticized each other.", "KES VAL 111; VAL KES 111")]
    [InlineData("A treaty between Valdoria and Kestria was signed in Osterland.", "KES VAL 057; VAL KES 057")]
    public void Codes_may_go_both_ways(string text, string expected) => Assert.Equal(expected, Coding.Events(Coding.Own(text)));

    [Theory]
    [InlineData("Valdoria did not criticize Kestria.", "VAL KES 050")]
    [InlineData("Valdoria will never meet Kestria.", "KES VAL 120; VAL KES 120")]
    public void A_denied_act_turns(string text, string expected) => Assert.Equal(expected, Coding.Events(Coding.Own(text)));

    [Theory]
    [InlineData("Valdoria threatened to attack Kestria.", "VAL KES 130")]
    [InlineData("Valdoria said that it had shelled Kestria.", "VAL KES 190")]
    [InlineData("The League of Seas said that Valdoria had attacked Kestria.", "IGOLOS VAL 112")]
    public void Verbs_inside_one_another_are_one_event(string text, string expected) => Assert.Equal(expected, Coding.Events(Coding.Own(text)));

    [Theory]
    [InlineData("Valdoria criticized the weather.", "VAL --- 111")]
    [InlineData("The weather shelled Kestria.", "--- KES 190")]
    [InlineData("Valdoria criticized Kestria, the police said.", "---COP --- 010; VAL KES 111")]
    [InlineData("Valdoria criticized Kestria after the government attacked a village.", "VAL KES 111")]
    [InlineData("The weather was criticized.", "")]
    public void One_party_is_enough_where_the_file_says_so(string text, string expected) => Assert.Equal(expected, Coding.Events(Coding.OwnWithHalves(text)));

    [Theory]
    [InlineData("Valdoria will celebrate Lantern Day with Kestria.", "VAL KES 017")]
    [InlineData("Valdoria will sign the treaty with Kestria next week.", "VAL KES 057")]
    public void Words_of_a_pattern_may_name_a_day(string text, string expected) => Assert.Equal(expected, Coding.Events(Coding.Own(text)));

    [Theory]
    [InlineData("Zura criticized Kestria.")]
    [InlineData("Valdoria criticized the weather.")]
    [InlineData("The chess opening was sharp. ")]
    [InlineData("Valdoria received Kestria's guests.")]
    [InlineData("")]
    [InlineData("!")]
    public void Without_known_parties_or_code_there_is_no_event(string text) => Assert.Empty(Coding.Own(text).Events);

    [Fact]
    public void Discards_keep_a_sentence_or_the_story_from_being_coded()
    {
        const string Plain = "Valdoria criticized Kestria. ";
        Assert.Equal("VAL KES 111", Coding.Events(Coding.Own("Valdoria denounced Kestria after a chess opening. " + Plain)));
        var story = Coding.Own(Plain + "The regatta was held.");
        Assert.Empty(story.Events);
        Assert.Contains(story.Notes, note => note.Contains("own.discards.txt:3", StringComparison.Ordinal));
    }

    [Fact]
    public void Issues_are_named_once_and_exceptions_name_none()
    {
        Assert.Equal(["FISHING"], Coding.Own("The trawlers kept to their fishing quotas in the cod war.").Issues);
        Assert.Equal(["FISHING"], Coding.Own("It was a codwar.").Issues);
        Assert.Empty(Coding.Own("He was fishing for compliments.").Issues);
    }

    [Fact]
    public void Every_event_names_its_lines()
    {
        const string Text = "Valdorian soldiers signed a treaty with Kestria.";
        var found = Assert.Single(Coding.Own(Text).Events);
        Assert.Equal("signed", found.Trigger.Of(Text).ToString());
        Assert.Equal("* &PACT", found.Evidence.PatternText);
        Assert.NotNull(found.Evidence.Pattern);
        Assert.Equal(["own.actors.txt:3", "own.agents.txt:3"], found.Evidence.Source.Select(place => place.ToString()));
        Assert.Equal(["own.actors.txt:6"], found.Evidence.Target.Select(place => place.ToString()));
    }

    [Fact]
    public void What_is_not_coded_says_why() =>
        Assert.Contains(Coding.Own("Valdoria criticized the weather.").Notes, note => note.Contains("nobody known to whom", StringComparison.Ordinal));

    [Theory]
    [InlineData("Valdoria ")]
    [InlineData("and Kestria's ")]
    [InlineData("said that Valdoria ")]
    [InlineData("treaty ( * { ")]
    [InlineData("\ud83d\ude00\u0301 ")]
    public void Odd_and_endless_texts_end(string piece) =>
        Assert.NotNull(Coding.Own(string.Concat(Enumerable.Repeat(piece, 500)) + "signed a treaty with Kestria"));
}
