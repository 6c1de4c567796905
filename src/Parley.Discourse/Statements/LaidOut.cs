using Parley.Discourse.Trees;

namespace Parley.Discourse.Statements;

/// <summary>A statement that the layout of whole paragraphs shows.</summary>
/// <param name="Draft">The statement.</param>
/// <param name="Paragraphs">The paragraphs that it takes up; nothing else is said in the article's own words there.</param>
/// <param name="GoesOn">True when paragraphs without a cue behind it go on with it.</param>
internal sealed record LaidOut(StatementDraft Draft, TokenRange Paragraphs, bool GoesOn);
