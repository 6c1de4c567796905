namespace Parley.Text.Reading;

/// <summary>What an input is called in messages, and in the ids of articles that name none.</summary>
/// <param name="Shown">The path as given, with the entries of archives: <c>in/news.zip/a.csv</c>.</param>
/// <param name="Id">The same without the folders before the file: <c>news.zip/a.csv</c>.</param>
internal readonly record struct InputName(string Shown, string Id)
{
    /// <summary>The name of a file or stream.</summary>
    public static InputName OfFile(string path)
    {
        var file = Path.GetFileName(path);
        return new InputName(path, file.Length == 0 ? path : file);
    }

    /// <summary>The name of an entry in this archive.</summary>
    public InputName Entry(string entry) => new(Shown + "/" + entry, Id + "/" + entry);

    /// <summary>The name of an item, counted from 1.</summary>
    public InputName Item(int number) => new($"{Shown}#{number}", $"{Id}#{number}");

    /// <summary>The name of a line, counted from 1; its article's id holds the line's number.</summary>
    public InputName Line(int number) => new($"{Shown}:{number}", $"{Id}#{number}");
}
