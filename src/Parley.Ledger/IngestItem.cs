using Parley.Records;

namespace Parley.Ledgers;

/// <summary>A record to be stored, and where it came from.</summary>
/// <param name="Record">The record.</param>
/// <param name="Source">Full path of the file it was read from; <c>null</c> when it came from no file.</param>
/// <param name="Model">Version of the model that read it, such as <c>en-1</c>.</param>
public sealed record IngestItem(Record Record, string? Source = null, string? Model = null);
