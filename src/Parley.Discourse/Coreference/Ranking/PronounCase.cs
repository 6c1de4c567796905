using Parley.Discourse.Coreference.Mentions;

namespace Parley.Discourse.Coreference.Ranking;

/// <summary>A pronoun with the candidates for its antecedent.</summary>
/// <param name="Kind">Which weights count.</param>
/// <param name="Mention">The pronoun.</param>
/// <param name="Candidates">The candidates, the last mentioned first.</param>
/// <param name="NoneFeatures">What speaks for no antecedent.</param>
internal sealed record PronounCase(PronounKind Kind, CorefMention Mention, IReadOnlyList<Candidate> Candidates, int[] NoneFeatures);

/// <summary>A candidate for a pronoun's antecedent.</summary>
/// <param name="Mention">The candidate's last mention before the pronoun, or its first one behind it.</param>
/// <param name="Features">What speaks for it.</param>
internal sealed record Candidate(CorefMention Mention, int[] Features);
