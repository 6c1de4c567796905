using Parley.Discourse.Entities;
using Parley.Language.Analysis;
using Parley.Text;
using Parley.Text.Segmentation;

namespace Parley.Discourse.Tests.Entities;

public sealed class EntityGrouperTests
{
    /// <summary>Groups a text in which names stand as <c>{PER Name}</c>; the rest is plain words.</summary>
    private static IReadOnlyList<Entity> Group(string marked)
    {
        var text = new System.Text.StringBuilder();
        var tokens = new List<Token>();
        var names = new List<EntitySpan>();
        var kind = "";
        var first = 0;
        foreach (var piece in marked.Split(' '))
        {
            if (piece[0] == '{')
            {
                kind = piece[1..];
                first = tokens.Count;
                continue;
            }
            if (text.Length > 0) text.Append(' ');
            var start = text.Length;
            text.Append(piece.TrimEnd('}'));
            tokens.Add(new Token(new TextSpan(start, text.Length), false));
            if (piece[^1] == '}') names.Add(new EntitySpan(first, tokens.Count - first, Kind(kind)));
        }
        var none = tokens.ConvertAll(_ => "_").ToArray();
        return new EntityGrouper(TestTables.Countries, TestTables.Peoples).Group(new AnalyzedText
        {
            Segments = new SegmentedText(text.ToString(), [.. tokens], [new Sentence(0, tokens.Count, true)]),
            Upos = none, Xpos = none, Lemmas = none, Relations = none,
            Heads = [.. tokens.Select((_, i) => i - 1)],
            Entities = [.. names],
        }).Entities;
    }

    private static EntityKind Kind(string name) => name switch
    {
        "PER" => EntityKind.Person, "ORG" => EntityKind.Organization, "LOC" => EntityKind.Location, _ => EntityKind.Miscellaneous,
    };

    [Fact]
    public void Surname_joins_the_full_name_before_or_after_it()
    {
        var entity = Assert.Single(Group("{PER Markovic} resigned . {PER Elena Markovic} spoke . {PER Markovic} left ."));
        Assert.Equal("Elena Markovic", entity.Name);
        Assert.Equal(EntityType.Person, entity.Type);
        Assert.Equal(3, entity.Mentions.Count);
    }

    [Fact]
    public void Surname_of_two_people_stays_alone() =>
        Assert.Equal(["Elena Markovic", "Ivan Markovic", "Markovic"],
            Group("{PER Elena Markovic} met {PER Ivan Markovic} before {PER Markovic} left").Select(e => e.Name));

    [Fact]
    public void Middle_names_and_initials_join()
    {
        var entity = Assert.Single(Group("{PER Karl Otto Weber} and {PER Karl Weber} and {PER K. Weber} and {PER Weber}"));
        Assert.Equal("Karl Otto Weber", entity.Name);
        Assert.Equal(4, entity.Mentions.Count);
    }

    [Fact]
    public void Possessive_ending_is_no_part_of_a_mention()
    {
        var entity = Assert.Single(Group("{PER Weber 's} offer and {PER Weber}"));
        Assert.Equal("Weber", entity.Name);
        Assert.Equal(new TextSpan(0, 5), entity.Mentions[0].Span);
    }

    [Theory]
    [InlineData("{ORG International Atomic Energy Agency} said the {ORG IAEA} waits", 1)]
    [InlineData("{ORG Organization for Security and Co-operation} said {ORG OSC} waits", 1)]
    [InlineData("{ORG IAEA} waits for the {ORG International Atomic Energy Agency}", 2)]
    [InlineData("{ORG Harbour Workers Union} met {ORG Hill Walkers Union} of {ORG HWU}", 3)]
    public void Acronym_joins_the_one_long_form_before_it(string text, int expected) => Assert.Equal(expected, Group(text).Count);

    [Theory]
    [InlineData("{ORG The Harbour Times} wrote ; the {ORG Times} adds", 1)]
    [InlineData("{ORG The Harbour Times} wrote ; {ORG Times} adds", 2)]
    [InlineData("{ORG The Harbour Times} and {ORG The Valley Times} ; the {ORG Times} adds", 3)]
    public void Shortened_name_joins_only_after_an_article_and_without_doubt(string text, int expected) => Assert.Equal(expected, Group(text).Count);

    [Fact]
    public void Names_of_one_country_are_one_place_with_its_code()
    {
        var entity = Assert.Single(Group("the {LOC US} and {LOC United States} and {ORG U.S.}"));
        Assert.Equal(("United States", EntityType.Place, "USA"), (entity.Name, entity.Type, entity.Country));
    }

    [Fact]
    public void Capital_is_a_place_of_its_own_with_its_countrys_code() =>
        Assert.Equal([("Iran", "IRN"), ("Tehran", "IRN")], Group("{LOC Iran} said {LOC Tehran} waits").Select(e => (e.Name, e.Country!)));

    [Fact]
    public void Dateline_in_capitals_joins_the_place() =>
        Assert.Equal(2, Assert.Single(Group("{LOC ANKARA} — in {LOC Ankara}")).Mentions.Count);

    [Theory]
    [InlineData("{MISC Ukrainians} and {MISC Ukrainian}", EntityType.Group, "UKR")]
    [InlineData("{MISC Muslims}", EntityType.Group, null)]
    [InlineData("{MISC Harbour Accord}", EntityType.Other, null)]
    public void Other_names_are_groups_when_the_table_knows_them(string text, EntityType type, string? country)
    {
        var entity = Assert.Single(Group(text));
        Assert.Equal((type, country), (entity.Type, entity.Country));
    }

    [Fact]
    public void Kind_that_most_mentions_have_wins() =>
        Assert.Equal(EntityType.Person, Assert.Single(Group("{PER Weber} and {LOC Weber} and {PER Weber}")).Type);

    [Fact]
    public void Surname_is_a_person_wherever_it_stands() =>
        Assert.Equal(EntityType.Person, Assert.Single(Group("{PER Karl Weber} spoke ; {ORG Weber} left")).Type);

    [Theory]
    [InlineData("{PER Kyiv} agreed", EntityType.Place)]
    [InlineData("{PER Jordan Weber} and {PER Jordan}", EntityType.Person)]
    public void Known_place_is_a_place_unless_somebody_bears_its_name(string text, EntityType type) =>
        Assert.Equal(type, Assert.Single(Group(text)).Type);

    [Fact]
    public void Text_without_names_has_no_entities() => Assert.Empty(Group("nothing here"));
}
