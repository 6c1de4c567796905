using System.Runtime.CompilerServices;

namespace Parley.TestRecords;

/// <summary>Compares what a test makes with a file beside the test. <c>PARLEY_SNAPSHOTS=update</c> writes the files anew, to be looked at before they are committed.</summary>
internal static class Snapshot
{
    public static void Check(string name, string actual, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, "Snapshots", name);
        if (Environment.GetEnvironmentVariable("PARLEY_SNAPSHOTS") == "update")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}
