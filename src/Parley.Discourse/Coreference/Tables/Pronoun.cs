namespace Parley.Discourse.Coreference.Tables;

/// <summary>One row of <c>data/discourse/pronouns.tsv</c>.</summary>
/// <param name="Form">The form, in lower case.</param>
/// <param name="Class">The name that all forms of one pronoun share, such as <c>he</c> for "his".</param>
/// <param name="Person">Grammatical person, 1 to 3.</param>
/// <param name="Number">One or several, where the form tells.</param>
/// <param name="Gender">The gender it asks for.</param>
/// <param name="Use">How it is used.</param>
public sealed record Pronoun(string Form, string Class, int Person, GrammaticalNumber Number, Gender Gender, PronounUse Use);
