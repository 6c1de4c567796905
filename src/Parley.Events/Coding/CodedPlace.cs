using Parley.Text;

namespace Parley.Events.Coding;

/// <summary>Where an event happened, as the text names it.</summary>
/// <param name="Spans">The words in the text.</param>
/// <param name="Name">The place's name.</param>
/// <param name="Country">ISO 3166-1 alpha-3 code; <c>null</c> when not known.</param>
public sealed record CodedPlace(IReadOnlyList<TextSpan> Spans, string Name, string? Country);
