using Parley.Discourse.Details.Tables;

namespace Parley.Discourse.Details;

/// <summary>A place in the text that names an outlet.</summary>
/// <remarks>Immutable.</remarks>
/// <param name="First">Index of its first token; an article before it is not counted.</param>
/// <param name="End">One past its last token.</param>
/// <param name="Head">The token that hangs on a word outside the name.</param>
/// <param name="Outlet">The outlet; its name is that of the text where only the form shows that it is one.</param>
public sealed record OutletMention(int First, int End, int Head, Outlet Outlet);
