using Parley.Text;

namespace Parley.Ledgers.Linking;

/// <summary>A place where an article names an outlet as having reported or been told something.</summary>
/// <param name="Outlet">The name as written.</param>
/// <param name="Words">Its folded words, without article.</param>
/// <param name="Cue">The folded words that show it.</param>
/// <param name="Span">Where the name stands.</param>
internal sealed record Citation(string Outlet, string Words, string Cue, TextSpan Span);
