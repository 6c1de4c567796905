using Parley.Records;

namespace Parley.Cli.Output;

/// <summary>A record and the bytes that a writer made of it.</summary>
internal sealed record Rendered(Record Record, byte[] Bytes);
