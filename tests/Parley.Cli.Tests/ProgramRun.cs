using System.Diagnostics;

namespace Parley.Cli.Tests;

/// <summary>One run of the real program, as a process of its own.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "Parley.Cli.dll");

    /// <summary>Runs <c>parley</c> with the given arguments.</summary>
    public static ProgramRun Of(params string[] args) => Start(null, null, args);

    /// <summary>Runs <c>parley</c> with something on standard input.</summary>
    public static ProgramRun WithInput(string input, params string[] args) => Start(input, null, args);

    /// <summary>Runs <c>parley</c> in a folder.</summary>
    public static ProgramRun In(string folder, params string[] args) => Start(null, folder, args);

    private static ProgramRun Start(string? input, string? folder, string[] args)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Program, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? Path.GetTempPath(),
        };
        start.Environment.Remove("PARLEY_DEBUG");
        start.Environment.Remove("COLUMNS");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (input is not null) process.StandardInput.Write(input);
        process.StandardInput.Close();
        // However slow the machine: a run that never ends is the test runner's to stop.
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }
}
