using Microsoft.Win32.SafeHandles;

namespace Parley.Cli.Terminal;

/// <summary>Where results go: standard output, or a file.</summary>
/// <remarks>The bytes are buffered. A reader that goes away (<c>| head</c>) shows as <see cref="OutputClosedException"/>.</remarks>
internal sealed class OutputTarget : IDisposable
{
    private const int BufferSize = 1 << 16;
    private const int BrokenPipeOnUnix = 32;
    private const int BrokenPipeOnWindows = unchecked((int)0x8007006D);
    private const int ClosingPipeOnWindows = unchecked((int)0x800700E8);

    private readonly string _name;
    private readonly Stream _target;

    private OutputTarget(string name, Stream target)
    {
        _name = name;
        _target = target;
    }

    /// <summary>True when a person reads the output as it comes.</summary>
    public bool IsTerminal { get; private init; }

    /// <summary>Opens a file, or standard output for <c>null</c> and <c>-</c>.</summary>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public static OutputTarget Open(string? path)
    {
        if (path is null or "-") return new OutputTarget("standard output", StandardOutput()) { IsTerminal = !Console.IsOutputRedirected };
        try
        {
            return new OutputTarget(path, new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, BufferSize));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new OutputException($"{path}: cannot be written ({e.Message.TrimEnd('.')}); choose another --output", e);
        }
    }

    /// <summary>Writes bytes.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _target.Write(bytes);
        }
        catch (IOException e)
        {
            throw Translate(e);
        }
    }

    /// <summary>Hands everything over to the system.</summary>
    public void Flush()
    {
        try
        {
            _target.Flush();
        }
        catch (IOException e)
        {
            throw Translate(e);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _target.Dispose();
        }
        catch (IOException)
        {
            // Flush has reported it; what is left in the buffer has nowhere to go.
        }
    }

    private Exception Translate(IOException e) => e.HResult is BrokenPipeOnUnix or BrokenPipeOnWindows or ClosingPipeOnWindows
        ? new OutputClosedException(e.Message, e)
        : new OutputException($"{_name}: cannot be written ({e.Message.TrimEnd('.')}); free some space or choose another --output", e);

    // The console's own stream hides a closed pipe, and a long run would go on for nobody. A file, however, may be shared with other
    // programs (a script's log), and only the console's stream writes at the place that they have reached.
    private static Stream StandardOutput()
    {
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, BufferSize);
            if (!pipe.CanSeek) return pipe;
        }
        return new BufferedStream(Console.OpenStandardOutput(), BufferSize);
    }
}
