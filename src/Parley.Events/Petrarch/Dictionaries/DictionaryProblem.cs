namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>A line of a dictionary that could not be used, or only in part. The rest of the file counts.</summary>
/// <param name="Place">Which line.</param>
/// <param name="Message">What is wrong with it, and what became of it.</param>
public readonly record struct DictionaryProblem(DictionaryPlace Place, string Message)
{
    /// <summary>The line for a person: <c>file:line: message</c>.</summary>
    public override string ToString() => $"{Place}: {Message}";
}
