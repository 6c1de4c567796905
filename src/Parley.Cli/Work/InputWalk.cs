using Parley.Text.Reading;

namespace Parley.Cli.Work;

/// <summary>Goes through the inputs of a command and knows how far it has come.</summary>
internal sealed class InputWalk
{
    private readonly List<InputFile> _files;
    private readonly long[] _sizes;
    private long _done;
    private FileStream? _current;

    /// <summary>Finds the files that the arguments name.</summary>
    /// <param name="arguments">What the user named.</param>
    /// <param name="leaveOut">Files that are left out, although a folder or pattern holds them.</param>
    public InputWalk(IEnumerable<string> arguments, params IEnumerable<string> leaveOut)
    {
        var out_ = leaveOut.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        _files = [.. InputSet.Expand(arguments).Where(file => out_.Count == 0 || !out_.Contains(Path.GetFullPath(file.Path)))];
        _sizes = new long[_files.Count];
        for (var i = 0; i < _sizes.Length; i++)
            if (_files[i] is { Failure: null, Path: not ArticleReader.StandardInput } file && new FileInfo(file.Path) is { Exists: true } info)
                _sizes[i] = info.Length;
        TotalBytes = _sizes.Sum();
        HasUnknownSize = _files.Exists(file => file.Path == ArticleReader.StandardInput);
    }

    /// <summary>Bytes of all files.</summary>
    public long TotalBytes { get; }

    /// <summary>True when standard input is among the inputs.</summary>
    public bool HasUnknownSize { get; }

    /// <summary>Bytes read so far.</summary>
    public long DoneBytes => _done + (_current?.Position ?? 0);

    /// <summary>Fails when the output would overwrite one of the inputs.</summary>
    /// <exception cref="UsageException">It would.</exception>
    public void ProtectFrom(string? output)
    {
        if (output is null or "-") return;
        var full = Path.GetFullPath(output);
        if (_files.Exists(file => Path.GetFullPath(file.Path) == full))
            throw new UsageException($"{output}: is an input as well, and writing would destroy it; choose another --output");
    }

    /// <summary>Everything that the reader makes of the files, in order.</summary>
    public IEnumerable<ReadResult> Read(ArticleReader reader)
    {
        for (var i = 0; i < _files.Count; i++)
        {
            foreach (var result in ReadFile(reader, _files[i])) yield return result;
            _done += _sizes[i];
        }
    }

    /// <summary>As <see cref="Read"/>, with the file of every item.</summary>
    public IEnumerable<SourcedItem> ReadWithSources(ArticleReader reader)
    {
        for (var i = 0; i < _files.Count; i++)
        {
            var source = _files[i].Path == ArticleReader.StandardInput ? _files[i].Path : Path.GetFullPath(_files[i].Path);
            yield return new SourcedItem(source, null);
            foreach (var result in ReadFile(reader, _files[i])) yield return new SourcedItem(source, result);
            _done += _sizes[i];
        }
    }

    /// <summary>The files' characters as they stand, whatever they look like.</summary>
    public IEnumerable<ReadResult> ReadPlain()
    {
        for (var i = 0; i < _files.Count; i++)
        {
            yield return _files[i].Failure is { } failure ? ReadResult.Failed(failure.Name, failure.Message) : PlainFile.Read(_files[i].Path);
            _done += _sizes[i];
        }
    }

    private IEnumerable<ReadResult> ReadFile(ArticleReader reader, InputFile file)
    {
        if (file.Failure is { } failure) return [ReadResult.Failed(failure.Name, failure.Message)];
        return TryOpen(file.Path) is { } stream ? ReadStream(reader, stream, file.Path) : reader.Read(file.Path);
    }

    private IEnumerable<ReadResult> ReadStream(ArticleReader reader, FileStream stream, string path)
    {
        using (_current = stream)
            foreach (var result in reader.Read(stream, path))
                yield return result;
        _current = null;
    }

    // What cannot be opened is left to the reader, which says why; so is standard input.
    private static FileStream? TryOpen(string path)
    {
        if (path == ArticleReader.StandardInput) return null;
        try
        {
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);
            if (stream.CanSeek) return stream;
            stream.Dispose();
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
