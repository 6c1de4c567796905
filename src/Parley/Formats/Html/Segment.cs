using Parley.Text;

namespace Parley.Formats.Html;

/// <summary>A stretch of text over which the same marks lie.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Marks">The marks, the one to be shown first; empty where there are none.</param>
/// <param name="Levels">How many contents lie over each other here.</param>
internal readonly record struct Segment(TextSpan Span, IReadOnlyList<Mark> Marks, int Levels);
