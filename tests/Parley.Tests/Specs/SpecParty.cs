using Parley.Text;

namespace Parley.Tests.Specs;

/// <summary>An addressee or a medium: the words that name it, and who or what it is.</summary>
/// <param name="Spans">The words, in code units of the case's text; in text order.</param>
/// <param name="Name">The resolved name; <c>null</c> in an expectation means that any name will do.</param>
public sealed record SpecParty(IReadOnlyList<TextSpan> Spans, string? Name);
