namespace Parley.Cli.Terminal;

/// <summary>Messages to people, on standard error.</summary>
internal static class Diagnostics
{
    /// <summary>Writes one line: <c>parley: message</c>.</summary>
    public static void Error(string message) => Console.Error.WriteLine("parley: " + Printable.OneLine(message));

    /// <summary>Writes the stack trace if <c>PARLEY_DEBUG=1</c> asks for it.</summary>
    public static void Trace(Exception exception)
    {
        if (Environment.GetEnvironmentVariable("PARLEY_DEBUG") == "1") Console.Error.WriteLine(exception);
    }
}
