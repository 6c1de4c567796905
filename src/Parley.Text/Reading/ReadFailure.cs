namespace Parley.Text.Reading;

/// <summary>An input, or one item of it, that could not be read.</summary>
/// <param name="Name">The file, with the entry, item or line where that is known: <c>news.zip/a.jsonl:12</c>.</param>
/// <param name="Message">What is wrong and what to do about it; one sentence, no final full stop.</param>
public sealed record ReadFailure(string Name, string Message)
{
    /// <summary>Writes <c>name: message</c>.</summary>
    public override string ToString() => $"{Name}: {Message}";
}
