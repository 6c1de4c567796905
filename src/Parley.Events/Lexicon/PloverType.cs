namespace Parley.Events.Lexicon;

/// <summary>One type of PLOVER.</summary>
/// <param name="Name">In capitals, such as <c>CONSULT</c>.</param>
/// <param name="Quad">Quadrant, from 1 (verbal cooperation) to 4 (material conflict).</param>
/// <param name="Score">PLOVER's intensity, from -10 (conflict) to 10 (cooperation).</param>
/// <param name="Modes">Its modes, sorted; may be empty.</param>
public sealed record PloverType(string Name, int Quad, decimal Score, IReadOnlyList<string> Modes);
