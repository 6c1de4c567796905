using Parley.Text.Pipeline;

namespace Parley.Cli.Output;

/// <summary>Writes records in one of the formats.</summary>
internal interface IRecordWriter
{
    /// <summary>Makes the output of one document; called on any thread.</summary>
    byte[] Render(Document document);

    /// <summary>Writes what <see cref="Render"/> made; called in order, on one thread.</summary>
    void Write(byte[] rendered);

    /// <summary>Called once, after the last record.</summary>
    void Finish();
}
