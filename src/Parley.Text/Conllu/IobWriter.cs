using Parley.Text.Segmentation;

namespace Parley.Text.Conllu;

/// <summary>Writes tokens with their entity tags: form TAB tag, a blank line after each sentence. Stateless and thread-safe.</summary>
public static class IobWriter
{
    /// <summary>Writes a text's sentences.</summary>
    /// <param name="output">Where to; not closed.</param>
    /// <param name="text">The text with its tokens.</param>
    /// <param name="tags">One IOB2 tag for each token (<c>B-PER</c>, <c>I-PER</c>, <c>O</c>).</param>
    /// <exception cref="ArgumentException">There are more or fewer tags than tokens.</exception>
    public static void Write(TextWriter output, SegmentedText text, IReadOnlyList<string> tags)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tags);
        if (tags.Count != text.Tokens.Length)
            throw new ArgumentException($"There are {tags.Count} tags for {text.Tokens.Length} tokens.", nameof(tags));
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                output.Write(text.Form(i));
                output.Write('\t');
                output.Write(tags[i]);
                output.Write('\n');
            }
            output.Write('\n');
        }
    }
}
