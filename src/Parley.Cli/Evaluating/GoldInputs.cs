using Parley.Evaluation.Gold;
using Parley.Text.Reading;

namespace Parley.Cli.Evaluating;

/// <summary>Finds the annotated data that arguments name: a folder of brat is one of them, any other folder is its files.</summary>
internal static class GoldInputs
{
    /// <summary>The data sets, or why there is none, in the order of the arguments.</summary>
    public static IEnumerable<(string Path, ReadFailure? Failure)> Expand(IEnumerable<string> arguments)
    {
        foreach (var argument in arguments)
            if (IsBrat(argument)) yield return (argument, null);
            else
                foreach (var file in InputSet.Expand([argument]))
                    yield return (file.Path, file.Failure);
    }

    private static bool IsBrat(string path)
    {
        try
        {
            return GoldFile.IsBratFolder(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
