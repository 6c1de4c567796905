using Parley.Text;

namespace Parley.Formats.Html;

/// <summary>Words of the text that belong to something found in it.</summary>
/// <param name="Span">The words.</param>
/// <param name="Owner">Number of what they belong to, which the page's script knows it by.</param>
/// <param name="Role">What they are to it.</param>
/// <param name="Depth">How deep the owner is nested; the deepest one's tint is shown.</param>
internal readonly record struct Mark(TextSpan Span, int Owner, MarkRole Role, int Depth);
