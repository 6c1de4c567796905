using Parley.Text;

namespace Parley.Records;

/// <summary>Where an event happened, as the text names it.</summary>
/// <param name="Spans">The words in the text.</param>
/// <param name="Name">The place's name.</param>
/// <param name="Country">ISO 3166-1 alpha-3 code, where known.</param>
public sealed record RecordPlace(IReadOnlyList<TextSpan> Spans, string Name, string? Country);
