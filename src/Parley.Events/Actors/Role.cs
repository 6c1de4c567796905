namespace Parley.Events.Actors;

/// <summary>A role of CAMEO's: what a code says after the country, such as MIL in RUSMIL.</summary>
/// <param name="Code">Three capitals.</param>
/// <param name="Sectors">The PLOVER sectors that the role means; may be empty.</param>
/// <param name="Weight">Which of two roles in one phrase decides the code: the greater (rebel in "rebel commander").</param>
/// <param name="Abroad">True when those who have the role are often in a country not their own, as soldiers are.</param>
public sealed record Role(string Code, IReadOnlyList<string> Sectors, int Weight, bool Abroad);
