using System.IO.Enumeration;

namespace Parley.Text.Reading;

/// <summary>Finds the files that arguments name: files, folders, globs, and <c>-</c> for standard input.</summary>
/// <remarks>
/// Arguments keep their order; the files of a folder or glob come in ordinal order of their paths. Folders are gone through with all
/// that is below them; hidden files and links to folders are left out. In a glob, <c>*</c> and <c>?</c> match within a name and
/// <c>**</c> matches any folders, none included. An argument that names an existing file is that file, whatever signs are in it.
/// </remarks>
public static class InputSet
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = true,
    };

    /// <summary>The files, in order; one that is named twice comes twice. Never throws for what is not there.</summary>
    public static IEnumerable<InputFile> Expand(IEnumerable<string> args)
    {
        ArgumentNullException.ThrowIfNull(args);
        foreach (var arg in args)
            foreach (var file in Expand(arg))
                yield return file;
    }

    private static List<InputFile> Expand(string arg)
    {
        if (arg == ArticleReader.StandardInput || File.Exists(arg)) return [new InputFile(arg)];
        if (WebAddress.IsAddress(arg))
            return [Failed(arg, "this is an address, and Parley fetches nothing from the network; save the page with a browser and give the name of the file")];
        try
        {
            if (Directory.Exists(arg)) return Found(arg, FilesBelow(arg), "the folder holds no files; check the path");
            return arg.AsSpan().IndexOfAny('*', '?') >= 0
                ? Found(arg, Glob(arg), "the pattern matches no file; check it, and quote it against the shell")
                : [Failed(arg, "there is no such file or folder; check the path")];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [Failed(arg, $"the folder cannot be read ({e.Message.TrimEnd('.')}); check its permissions")];
        }
    }

    private static List<InputFile> Found(string arg, List<string> paths, string ifNone)
    {
        if (paths.Count == 0) return [Failed(arg, ifNone)];
        paths.Sort(StringComparer.Ordinal);
        return paths.ConvertAll(p => new InputFile(p));
    }

    private static InputFile Failed(string arg, string message) => new(arg, new ReadFailure(arg, message));

    // Links to folders are not followed: they may lead in circles.
    private static List<string> FilesBelow(string folder) =>
    [
        .. new FileSystemEnumerable<string>(folder, (ref FileSystemEntry e) => e.ToSpecifiedFullPath(), Everything)
        {
            ShouldIncludePredicate = (ref FileSystemEntry e) => !e.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry e) => (e.Attributes & FileAttributes.ReparsePoint) == 0,
        },
    ];

    private static List<string> Glob(string pattern)
    {
        var segments = pattern.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        var isRooted = pattern[0] is '/' or '\\';
        var found = new SortedSet<string>(StringComparer.Ordinal);
        Match(isRooted ? "/" : "", segments, 0, found);
        return [.. found];
    }

    private static void Match(string folder, string[] segments, int at, SortedSet<string> found)
    {
        var segment = segments[at];
        var isLast = at == segments.Length - 1;
        if (segment == "**")
        {
            if (isLast) found.UnionWith(FilesBelow(folder.Length == 0 ? "." : folder));
            else Match(folder, segments, at + 1, found);
            foreach (var below in Entries(folder, "*", folders: true)) Match(below, segments, at, found);
        }
        else if (isLast) found.UnionWith(Entries(folder, segment, folders: false));
        else if (segment.AsSpan().IndexOfAny('*', '?') < 0) Step(Path.Combine(folder, segment), segments, at + 1, found);
        else
            foreach (var below in Entries(folder, segment, folders: true))
                Match(below, segments, at + 1, found);
    }

    private static void Step(string folder, string[] segments, int at, SortedSet<string> found)
    {
        if (Directory.Exists(folder)) Match(folder, segments, at, found);
    }

    private static IEnumerable<string> Entries(string folder, string pattern, bool folders)
    {
        var start = new DirectoryInfo(folder.Length == 0 ? "." : folder);
        if (!start.Exists) yield break;
        foreach (var entry in start.EnumerateFileSystemInfos())
        {
            var isFolder = (entry.Attributes & FileAttributes.Directory) != 0;
            if (isFolder != folders || (isFolder && entry.LinkTarget is not null)) continue;
            if (entry.Name[0] == '.' && pattern[0] != '.') continue;
            if (FileSystemName.MatchesSimpleExpression(pattern, entry.Name, ignoreCase: false)) yield return Path.Combine(folder, entry.Name);
        }
    }
}
