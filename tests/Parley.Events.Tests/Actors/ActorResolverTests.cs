using FsCheck;
using FsCheck.Fluent;
using Parley.Discourse.Entities;
using Parley.Events.Actors;

namespace Parley.Events.Tests.Actors;

public sealed class ActorResolverTests
{
    private static readonly string[] Fragments =
    [
        "the", "former", "then-", "Russian", "troops", "'s", "Johnson", "of", "in", "Kyiv", ",", "president", "-", "’", "\ud800", "e\u0301", "NATO", "  ",
        "spokesman", "for", "US", "U.S.", "ex-", "a", "\"", "(", "Taliban", "-elect", "\u00a0", "\t", "N'Djamena", "漢字", "🙂",
    ];

    [Fact]
    public void No_text_fails_and_every_mention_has_a_code()
    {
        var mentions = from words in Gen.ArrayOf(Gen.Elements(Fragments))
                       from type in Gen.Elements<EntityType?>(null, EntityType.Person, EntityType.Organization, EntityType.Place, EntityType.Group, EntityType.Other)
                       from position in Gen.Elements(Enum.GetValues<ActorPosition>())
                       from named in Gen.Elements<string?>(null, "", " ", "Boris Johnson", "Putin")
                       select new ActorQuery { Text = string.Join(words.Length % 2 == 0 ? " " : "", words), Type = type, Position = position, Name = named, Date = new DateOnly(2020, 1, 1) };
        Prop.ForAll(mentions.ToArbitrary(), query =>
        {
            var resolution = TestActors.Resolver.Resolve(query);
            return resolution.Code.Length is >= 3 and <= 15 && resolution.Reason.Length > 0 && resolution == TestActors.Resolver.Resolve(query) with { Sectors = resolution.Sectors };
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("'s")]
    [InlineData("the")]
    [InlineData("-elect")]
    [InlineData(",")]
    public void A_mention_without_words_is_unknown(string text) => Assert.Equal("---", TestActors.Resolver.Resolve(new ActorQuery { Text = text }).Code);

    [Fact]
    public void A_giant_mention_is_read_in_part()
    {
        var text = "Russian troops " + string.Concat(Enumerable.Repeat("and more of the same ", 100_000));
        Assert.Equal("RUSMIL", TestActors.Resolver.Resolve(new ActorQuery { Text = text }).Code);
    }

    [Fact]
    public void The_reason_names_the_office_and_the_day()
    {
        var resolution = TestActors.Resolver.Resolve(new ActorQuery { Text = "Boris Johnson", Type = EntityType.Person, Date = new DateOnly(2022, 4, 9) });
        Assert.Equal(ActorKind.Person, resolution.Kind);
        Assert.Equal("prime minister", resolution.Role);
        Assert.Contains("2022-04-09", resolution.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Cameos_code_differs_from_isos_for_a_few()
    {
        Assert.Equal("ROM", TestActors.Tables.Countries.Cameo("ROU"));
        Assert.Equal("FRA", TestActors.Tables.Countries.Cameo("FRA"));
    }
}
