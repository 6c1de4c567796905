using System.IO.Compression;

namespace Parley.Text.Reading;

/// <summary>A zip archive whose entries are unpacked under guard, in the archive's order.</summary>
internal sealed class ZipInput : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly ReadingLimits _limits;
    private readonly long _length;
    private long _unpacked;

    private ZipInput(Stream stream, ReadingLimits limits)
    {
        _archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        _length = stream.Length;
        _limits = limits;
        Entries = [.. _archive.Entries.Where(e => !IsClutter(e.FullName))];
    }

    /// <summary>The entries that hold files someone put there.</summary>
    public IReadOnlyList<ZipArchiveEntry> Entries { get; }

    /// <summary>Opens an archive; one that cannot be searched in, since it comes through another stream, is held in memory.</summary>
    /// <param name="stream">Where the archive comes from; when it can be searched in, the archive begins where it does.</param>
    /// <param name="head">The same stream, of which the first bytes have been looked at.</param>
    /// <param name="limits">How large it may be.</param>
    /// <exception cref="InputException">The archive is past a limit, or is a document in disguise.</exception>
    public static ZipInput Open(Stream stream, HeadStream head, ReadingLimits limits)
    {
        var zip = new ZipInput(stream.CanSeek ? stream : Hold(head, limits), limits);
        if (zip.Entries.Count > limits.MaxZipEntries)
            throw new InputException($"the archive has more than {limits.MaxZipEntries} entries (MaxZipEntries); split it");
        foreach (var entry in zip.Entries) RefuseDocument(entry.FullName);
        return zip;
    }

    /// <summary>The content of an entry; guarded entry by entry and, since entries may overlap, over the whole archive.</summary>
    public Stream Open(ZipArchiveEntry entry)
    {
        var packed = Math.Min(entry.CompressedLength, _length);
        var before = _unpacked;
        return new MeteredStream(entry.Open(), (total, _) =>
        {
            _unpacked = before + total;
            CompressionGuard.Check(total, packed, _limits);
            CompressionGuard.Check(_unpacked, _length, _limits);
        });
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private static MemoryStream Hold(HeadStream head, ReadingLimits limits) => new(WholeText.ReadBytes(
        head, limits.MaxHeldZipBytes, nameof(ReadingLimits.MaxHeldZipBytes), "give the archive as a file of its own"));

    // Folders, and what macOS leaves behind.
    private static bool IsClutter(string entry) =>
        entry.EndsWith('/') || entry.StartsWith("__MACOSX/", StringComparison.Ordinal) || entry.EndsWith(".DS_Store", StringComparison.Ordinal);

    private static void RefuseDocument(string entry)
    {
        if (entry == "[Content_Types].xml") throw new InputException("it is a Microsoft Office document; save it as plain text first");
        if (entry == "mimetype") throw new InputException("it is an OpenDocument or EPUB file; save it as plain text first");
    }
}
