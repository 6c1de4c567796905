using System.Globalization;
using System.Text;
using Parley.Cli.Terminal;
using Parley.Formats.Brat;
using Parley.Records;
using Parley.Text.Pipeline;

namespace Parley.Cli.Output;

/// <summary>A folder for brat: a text and its annotations for each article, and the configuration.</summary>
internal sealed class BratRecordWriter : IRecordWriter
{
    private readonly string _folder;
    private readonly BratFileNames _names = new();
    private readonly SortedSet<string> _kinds = new(StringComparer.Ordinal);

    /// <summary>Makes the folder.</summary>
    /// <param name="folder">Where to; <c>null</c> when the user has not said.</param>
    /// <exception cref="UsageException">There is no folder, or one with annotations, which somebody may have worked on.</exception>
    /// <exception cref="OutputException">The folder cannot be made.</exception>
    public BratRecordWriter(string? folder)
    {
        if (folder is null or "-") throw new UsageException("--format brat makes a folder of files; name it with --output DIR");
        _folder = folder;
        Guard(() => Directory.CreateDirectory(folder));
        if (Directory.EnumerateFiles(folder, "*.ann").Any())
            throw new UsageException($"{folder}: holds annotations, and somebody's work may be in them; choose another --output or move them away");
    }

    public Rendered Render(Document document, Record record, int number)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        BratWriter.Write(output, record);
        return new Rendered(record, Encoding.UTF8.GetBytes(output.ToString()));
    }

    public void Write(Rendered rendered)
    {
        var path = Path.Combine(_folder, _names.Next(rendered.Record.Id));
        foreach (var statement in rendered.Record.Statements) _kinds.Add(statement.Kind);
        Guard(() =>
        {
            File.WriteAllBytes(path + ".txt", Encoding.UTF8.GetBytes(rendered.Record.Text));
            File.WriteAllBytes(path + ".ann", rendered.Bytes);
        });
    }

    public void Finish() => Guard(() =>
    {
        using var output = new StreamWriter(Path.Combine(_folder, BratConfiguration.FileName));
        BratConfiguration.Write(output, _kinds);
    });

    private void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new OutputException($"{_folder}: cannot be written ({e.Message.TrimEnd('.')}); choose another --output", e);
        }
    }
}
