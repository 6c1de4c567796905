using Parley.Records;
using Parley.Text.Pipeline;

namespace Parley.Cli.Output;

/// <summary>Writes records in one of the formats.</summary>
internal interface IRecordWriter
{
    /// <summary>Makes the output of one document; called on any thread.</summary>
    /// <param name="document">The article with its layers.</param>
    /// <param name="record">Its record, with what is wanted only.</param>
    /// <param name="number">Which of the inputs it is, from 1; inputs that failed are counted.</param>
    Rendered Render(Document document, Record record, int number);

    /// <summary>Writes what <see cref="Render"/> made; called in order, on one thread.</summary>
    void Write(Rendered rendered);

    /// <summary>Called once, after the last record.</summary>
    void Finish();
}
