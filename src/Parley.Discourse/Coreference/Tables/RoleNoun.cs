namespace Parley.Discourse.Coreference.Tables;

/// <summary>One row of <c>data/discourse/roles.tsv</c>.</summary>
/// <param name="Noun">The noun, in lower case; one to four words.</param>
/// <param name="Gender">The gender it tells.</param>
/// <param name="Number">Plural for nouns that are always plural.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Office">A name that nouns for much the same office share; the noun itself where the table gives none.</param>
/// <param name="Relation">What a country before it means.</param>
public sealed record RoleNoun(string Noun, Gender Gender, GrammaticalNumber Number, ReferentKind Kind, string Office, CountryRelation Relation);
