namespace Parley.Text.Conllu;

/// <summary>One sentence of a CoNLL-U file. Empty nodes (8.1) are not kept.</summary>
/// <param name="Line">The file's line at which the sentence begins, counted from 1.</param>
/// <param name="Comments">The comment lines without their <c>#</c> and the white space around them, in order.</param>
/// <param name="Words">The words; at least one.</param>
/// <param name="Ranges">The multiword tokens, in order.</param>
public sealed record ConlluSentence(
    int Line, IReadOnlyList<string> Comments, IReadOnlyList<ConlluWord> Words, IReadOnlyList<ConlluRange> Ranges)
{
    /// <summary>The value of <c># text</c>, or <c>null</c>.</summary>
    public string? Text => Comment("text");

    /// <summary>The value of <c># sent_id</c>, or <c>null</c>.</summary>
    public string? Id => Comment("sent_id");

    /// <summary>True when the sentence begins a document.</summary>
    public bool StartsDocument => HasMark("newdoc");

    /// <summary>True when the sentence begins a paragraph, as the first of a document does.</summary>
    public bool StartsParagraph => StartsDocument || HasMark("newpar");

    /// <summary>The value of the comment <c># key = value</c>, or <c>null</c>.</summary>
    public string? Comment(string key)
    {
        foreach (var comment in Comments)
            if (comment.StartsWith(key, StringComparison.Ordinal) && comment.AsSpan(key.Length).TrimStart() is ['=', .. var value])
                return value.Trim().ToString();
        return null;
    }

    private bool HasMark(string key)
    {
        foreach (var comment in Comments)
            if (comment == key || comment.StartsWith(key + " ", StringComparison.Ordinal))
                return true;
        return false;
    }
}
