namespace Parley.Cli;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Success = 0;

    /// <summary>Some inputs failed; the rest was done.</summary>
    public const int SomeFailed = 1;

    /// <summary>Wrong usage, or nothing could be done.</summary>
    public const int NothingDone = 2;

    /// <summary>Interrupted by the user, as shells count it (128 + SIGINT).</summary>
    public const int Interrupted = 130;
}
