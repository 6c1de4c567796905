using System.Text.Json;
using Parley.Records;

namespace Parley.Formats.JsonLd;

/// <summary>Writes a record as linked data: a <c>NewsArticle</c> of schema.org whose parts are <c>Quotation</c>s and <c>Claim</c>s.</summary>
/// <remarks>
/// What stands in quotation marks is a Quotation, what is told in other words a Claim, what is both in part is both. The speaker is the
/// part's <c>creator</c>, but <c>parley:deniedBy</c>, <c>parley:doubtedBy</c>, <c>parley:refusedBy</c> or <c>parley:notSaidBy</c> of what is not put forward, the medium what it <c>isBasedOn</c>, the addressee its <c>audience</c>, the time its <c>dateCreated</c>. What
/// schema.org has no word for stands under <c>parley:</c>, a vocabulary without an address (<c>urn:parley:record:1#</c>). The same record
/// gives the same bytes: UTF-8 without a byte order mark.
/// </remarks>
public static class JsonLdExport
{
    /// <summary>The IRI that names Parley's own terms begin with.</summary>
    public const string Vocabulary = "urn:parley:record:1#";

    /// <summary>Writes a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="indented">True for a text that people read, false for one line.</param>
    public static byte[] ToBytes(Record record, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(record);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, indented ? JsonText.Readable : JsonText.Compact)) new JsonLdWriter(json, record).Write();
        return stream.ToArray();
    }
}
