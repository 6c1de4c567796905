namespace Parley.Tests.Evaluation;

/// <summary>A test against the shared scoring script, which stands beside the checkout on some machines; skipped elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReferenceScorerFactAttribute : FactAttribute
{
    public ReferenceScorerFactAttribute()
    {
        if (!File.Exists(Script)) Skip = "The scoring script of shared/eval is not beside this checkout.";
        else if (!new[] { "/usr/bin", "/usr/local/bin" }.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)).Any(folder => File.Exists(Path.Combine(folder, "python3"))))
            Skip = "Python is not installed.";
    }

    /// <summary>The script.</summary>
    internal static string Script { get; } = Find();

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Parley.slnx"))) folder = Path.GetDirectoryName(folder);
        return Path.Combine(folder ?? "", "..", "shared", "eval", "score_attribution.py");
    }
}
