namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>Where something stands in a dictionary: the evidence behind every code.</summary>
/// <param name="File">The file's name, without its folder.</param>
/// <param name="Line">The line, from 1.</param>
public readonly record struct DictionaryPlace(string File, int Line)
{
    /// <summary>As compilers write it: <c>file:line</c>.</summary>
    public override string ToString() => $"{File}:{Line}";
}
