using Parley.Text;

namespace Parley.Discourse.Details;

/// <summary>A statement that a noun names: "the Gazette's report that", "an offer by Sarrow to".</summary>
/// <remarks>Immutable.</remarks>
/// <param name="Noun">Index of the noun's token.</param>
/// <param name="Kind">The kind of statement, such as <c>reports</c>.</param>
/// <param name="Holder">Who says or thinks it; <c>null</c> when nobody is named.</param>
/// <param name="HolderHead">Index of the token that governs the holder's words; -1 when nobody is named.</param>
/// <param name="Cue">The noun, with the words that lead to a holder behind it, or to the content ("An offer by").</param>
/// <param name="Content">What is said or thought, with its "that" or "to".</param>
public sealed record NounStatement(int Noun, string Kind, TextSpan? Holder, int HolderHead, TextSpan Cue, TextSpan Content);
