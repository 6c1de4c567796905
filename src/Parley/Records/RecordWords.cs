using Parley.Text;

namespace Parley.Records;

/// <summary>The words of a record that spans point to.</summary>
public static class RecordWords
{
    /// <summary>What stands between pieces that are not next to each other in the text.</summary>
    public const string Gap = " … ";

    /// <summary>The words of spans, joined by an ellipsis; spans that lie outside the text are left out.</summary>
    /// <param name="record">The record.</param>
    /// <param name="spans">Spans of its text.</param>
    public static string Words(this Record record, IReadOnlyList<TextSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(spans);
        var whole = new TextSpan(0, record.Text.Length);
        return string.Join(Gap, spans.Where(whole.Contains).Select(span => span.Of(record.Text).ToString()));
    }
}
