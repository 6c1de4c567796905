namespace Parley.Text.Reading;

/// <summary>Something that a user should know about an input that was read.</summary>
/// <param name="Name">The file, with the entry where that is known.</param>
/// <param name="Message">What was done and what to do if it is wrong; one sentence, no final full stop.</param>
public sealed record ReadNote(string Name, string Message)
{
    /// <summary>Writes <c>name: message</c>.</summary>
    public override string ToString() => $"{Name}: {Message}";
}
