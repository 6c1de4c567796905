namespace Parley.Discourse.Details.Tables;

/// <summary>A row of <c>report-nouns.tsv</c>.</summary>
/// <param name="Noun">The lemma, lower case.</param>
/// <param name="Kind">The kind of the statement that it names, such as <c>says</c>.</param>
/// <param name="Openers">Words that can open its content, lower case.</param>
/// <param name="Verbs">Lemmas of the cues that it can take up again.</param>
public sealed record ReportNoun(string Noun, string Kind, IReadOnlyList<string> Openers, IReadOnlyList<string> Verbs);
