namespace Parley.Tests.Specs;

/// <summary>Reads a text and gives the statements found in it: the door through which any engine is run over the specs.</summary>
/// <param name="text">The text, exactly as in the case.</param>
/// <param name="date">Publication date, ISO 8601, if known.</param>
/// <param name="outlet">The publishing outlet, if known.</param>
public delegate IReadOnlyList<SpecStatement> SpecEngine(string text, string? date, string? outlet);
