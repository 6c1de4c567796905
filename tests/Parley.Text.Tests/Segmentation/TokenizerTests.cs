namespace Parley.Text.Tests.Segmentation;

public class TokenizerTests
{
    [Theory]
    [InlineData("We don't know.", "We do ~n't know .")]
    [InlineData("It's Bush's idea; they've cannot.", "It ~'s Bush ~'s idea ; they ~'ve can ~not .")]
    [InlineData("WE DON’T, HE’LL, I’D’VE", "WE DO ~N’T , HE ~’LL , I ~’D ~’VE")]
    [InlineData("O'Brien met the Shi'ite cleric at 8 o'clock.", "O'Brien met the Shi'ite cleric at 8 o'clock .")]
    [InlineData("the ministers' talks", "the ministers ~' talks")]
    [InlineData("Let 'em talk, 'cause he's talkin' again", "Let 'em talk , 'cause he ~'s talkin' again")]
    [InlineData("the '90s, the 1990's and '72", "the '90s , the 1990's and '72")]
    [InlineData("2008's summit", "2008 ~'s summit")]
    [InlineData("the U.S.'s envoy", "the U.S. ~'s envoy")]
    [InlineData("mama`s boy", "mama ~`s boy")]
    public void Contractions_and_possessives_part_and_join(string text, string expected) => Assert.Equal(expected, Tokens.Of(text));

    [Theory]
    [InlineData("'Talks fail', he said.", "' Talks fail ' , he said .")]
    [InlineData("He called it 'the worst of all crises'.", "He called it ' the worst of all crises ' .")]
    [InlineData("‘No comment’, said the ministers’ aide.", "‘ No comment ’ , said the ministers ~’ aide .")]
    [InlineData("\"Yes,\" she said.", "\" Yes , \" she said .")]
    [InlineData("“Ja”, „nein“, «oui» ‹si›", "“ Ja ” , „ nein “ , « oui » ‹ si ›")]
    [InlineData("``Quoted'' text", "`` Quoted '' text")]
    [InlineData("5′ and 6″", "5 ′ and 6 ″")]
    public void Quotation_marks_stand_alone(string text, string expected) => Assert.Equal(expected, Tokens.Of(text));

    [Theory]
    [InlineData("a 15-year-old boy", "a 15 - year - old boy")]
    [InlineData("Tel Aviv-based, Franco-German", "Tel Aviv - based , Franco - German")]
    [InlineData("anti-war co-operation and e-mail by ex-president", "anti-war co-operation and e-mail by ex-president")]
    [InlineData("pre- and post-war", "pre- and post-war")]
    [InlineData("talks – and more", "talks – and more")]
    [InlineData("talks—and more--much more", "talks — and more -- much more")]
    [InlineData("1939-1945, 10-12", "1939 - 1945 , 10 - 12")]
    [InlineData("1939–45", "1939 – 45")]
    public void Hyphens_part_compounds_but_not_prefixes(string text, string expected) => Assert.Equal(expected, Tokens.Of(text));

    [Theory]
    [InlineData("Mr. Smith met Gen. Jones of the U.S. Army.", "Mr. Smith met Gen. Jones of the U.S. Army .")]
    [InlineData("J. Smith and G.W. Bush", "J. Smith and G.W. Bush")]
    [InlineData("She has a Ph.D. in law.", "She has a Ph.D. in law .")]
    [InlineData("No. 5 said no. Then he left.", "No. 5 said no . Then he left .")]
    [InlineData("at 5 p.m. on Sat. morning, i.e. late", "at 5 p.m. on Sat. morning , i.e. late")]
    [InlineData("He sat. They ran.", "He sat . They ran .")]
    [InlineData("oil, gas, etc. Then they went.", "oil , gas , etc . Then they went .")]
    [InlineData("oil, gas, etc. are dear", "oil , gas , etc. are dear")]
    [InlineData("It was I. He knew.", "It was I . He knew .")]
    [InlineData("in vitamin C.", "in vitamin C .")]
    [InlineData("from the U.S..", "from the U.S. .")]
    [InlineData("He left.They stayed.", "He left . They stayed .")]
    [InlineData("ex-Gov. Brown", "ex-Gov. Brown")]
    [InlineData("from the SEC. He left GEN. SMITH", "from the SEC . He left GEN. SMITH")]
    public void Full_stops_belong_to_abbreviations_alone(string text, string expected) => Assert.Equal(expected, Tokens.Of(text));

    [Theory]
    [InlineData("1,000.50 or 50% of $5", "1,000.50 or 50 % of $ 5")]
    [InlineData("$2bn, €3.5m, £10, US$7", "$ 2 bn , € 3.5 m , £ 10 , US$ 7")]
    [InlineData("the 1990s, the 21st, 3rd", "the 1990s , the 21st , 3rd")]
    [InlineData("10:30 on 28/11/2000 or 2022-02-24", "10:30 on 28/11/2000 or 2022-02-24")]
    [InlineData("10am, 5km, 7:30pm, 5 p.m.", "10 am , 5 km , 7:30 pm , 5 p.m.")]
    [InlineData("call 713-853-3989 or 345-9945", "call 713-853-3989 or 345-9945")]
    [InlineData("notes [13,14]", "notes [ 13 , 14 ]")]
    [InlineData("a 1/2 share, +44, .5", "a 1/2 share , +44 , .5")]
    [InlineData("resolution S/RES/1325 and A/73/PV.6.", "resolution S/RES/1325 and A/73/PV.6 .")]
    [InlineData("CO2 and G7 and F-16", "CO2 and G7 and F - 16")]
    public void Numbers_stay_whole_and_part_from_units(string text, string expected) => Assert.Equal(expected, Tokens.Of(text));

    [Theory]
    [InlineData("See https://www.example.org/a-b?c=d(e).", "See https://www.example.org/a-b?c=d(e) .")]
    [InlineData("(www.example.org)", "( www.example.org )")]
    [InlineData("at example.com, or report.doc.", "at example.com , or report.doc .")]
    [InlineData("write to <first.last@example.co.uk>!", "write to < first.last@example.co.uk > !")]
    [InlineData("#peace @envoy, #2", "#peace @envoy , # 2")]
    [InlineData("mailto:desk@example.org", "mailto:desk@example.org")]
    public void Addresses_are_one_token(string text, string expected) => Assert.Equal(expected, Tokens.Of(text));

    [Theory]
    [InlineData("Well... no… What?! Never!!!", "Well ... no … What ?! Never !!!")]
    [InlineData("(he said) [sic]", "( he said ) [ sic ]")]
    [InlineData("either/or, and/or, s/he, w/o", "either / or , and / or , s/he , w/o")]
    [InlineData("AT&T and R&D & more", "AT&T and R&D & more")]
    [InlineData("Good :) bad :-( (see 3:)", "Good :) bad :-( ( see 3 : )")]
    [InlineData("*** === ---", "*** === ---")]
    [InlineData("KYIV, Feb 26 (Reuters) - Talks", "KYIV , Feb 26 ( Reuters ) - Talks")]
    public void Punctuation_parts_into_runs(string text, string expected) => Assert.Equal(expected, Tokens.Of(text));

    [Theory]
    [InlineData("cafe\u0301 and nai\u0308ve", "cafe\u0301 and nai\u0308ve")]
    [InlineData("a\u200Bb \uFEFFc", "a\u200Bb \uFEFFc")]
    [InlineData("\u0301", "\u0301")]
    [InlineData("hi 👩\u200D🚀👍🏽 🇺🇦🇺🇸", "hi 👩\u200D🚀 👍🏽 🇺🇦 🇺🇸")]
    [InlineData("Привет, мир!", "Привет , мир !")]
    [InlineData("", "")]
    [InlineData(" \t\n ", "")]
    public void Odd_unicode_is_taken_as_it_comes(string text, string expected) => Assert.Equal(expected, Tokens.Of(text));

    [Fact]
    public void Lone_surrogates_are_tokens() => Assert.Equal("x \uD83D y \uDE00", Tokens.Of("x\uD83Dy \uDE00"));

    [Fact]
    public void A_range_outside_the_text_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Parley.Text.Segmentation.Tokenizer.Tokenize("abc", new TextSpan(0, 4), []));
}
