using System.Globalization;
using Parley.Text.Segmentation;

namespace Parley.Text.Conllu;

/// <summary>Writes a segmented text as CoNLL-U.</summary>
/// <remarks>
/// Each sentence has <c># sent_id</c> and <c># text</c>, the first of a paragraph <c># newpar</c> before them; a named text begins with
/// <c># newdoc id</c>. Multiword tokens have a range line. MISC holds, sorted, <c>Entity</c>, <c>SpaceAfter=No</c> (on the range
/// line for a
/// multiword token) and <c>TokenRange=START:END</c>, Unicode code points of the whole text, half-open. Lines end in a line feed.
/// The cost is linear. Stateless and thread-safe.
/// </remarks>
public static class ConlluWriter
{
    /// <summary>Writes a text's sentences.</summary>
    /// <param name="output">Where to; not closed.</param>
    /// <param name="text">The text with its tokens.</param>
    /// <param name="columns">What else is known of the tokens.</param>
    /// <param name="id">The text's name, if it has one; sentence ids are then <c>id-1</c>, <c>id-2</c>, else <c>1</c>, <c>2</c>.</param>
    /// <exception cref="ArgumentException">A column is longer or shorter than the text.</exception>
    public static void Write(TextWriter output, SegmentedText text, ConlluColumns? columns = null, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(text);
        columns ??= ConlluColumns.None;
        columns.Check(text.Tokens.Length);
        var lines = new SentenceLines(output, text, columns, new CodePointMap(text.Text));
        var name = id is null ? null : Line.OneLine(id);
        if (name is not null && text.Sentences.Length > 0) output.Write($"# newdoc id = {name}\n");
        for (var i = 0; i < text.Sentences.Length; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            if (text.Sentences[i].StartsParagraph) output.Write("# newpar\n");
            output.Write($"# sent_id = {(name is null ? number : name + "-" + number)}\n");
            output.Write($"# text = {Line.OneLine(text.SpanOf(text.Sentences[i]).Of(text.Text))}\n");
            lines.Write(text.Sentences[i]);
            output.Write('\n');
        }
    }
}
