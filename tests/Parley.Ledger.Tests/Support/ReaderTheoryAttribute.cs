using System.Diagnostics;

namespace Parley.Ledgers.Tests.Support;

/// <summary>A test that reads exports with Python's libraries; skipped where no Python has them (<c>.ci/run</c> installs them).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReaderTheoryAttribute : TheoryAttribute
{
    private static readonly string[] Modules = ["networkx", "pandas", "prov", "pyld"];

    // Debian's packages belong to Debian's Python, whichever other one comes first on the PATH.
    private static readonly Lazy<string?> Found = new(() => new[] { "python3", "/usr/bin/python3" }.FirstOrDefault(HasModules));

    /// <summary>The Python that has them; <c>null</c> when none has.</summary>
    public static string? Python => Found.Value;

    public ReaderTheoryAttribute()
    {
        if (Python is null) Skip = $"no Python has {string.Join(", ", Modules)}; on Debian: apt-get install {string.Join(' ', Modules.Select(name => "python3-" + name))}";
    }

    /// <summary>Runs Python; errors become the exception's message.</summary>
    public static string Run(string python, params string[] arguments)
    {
        var start = new ProcessStartInfo(python, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(errors.Result);
    }

    private static bool HasModules(string python)
    {
        try
        {
            return Run(python, "-c", $"import importlib.util as u; print(all(map(u.find_spec, '{string.Join(' ', Modules)}'.split())))").Trim() == "True";
        }
        catch (Exception error) when (error is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
