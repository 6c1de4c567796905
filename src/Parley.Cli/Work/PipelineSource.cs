using Parley.Cli.Terminal;
using Parley.Text.Tables;

namespace Parley.Cli.Work;

/// <summary>Loads the pipeline once, with the user's lexicons.</summary>
internal static class PipelineSource
{
    /// <summary>A pipeline that is loaded when the first article needs it; with lexicons it is loaded at once, so that their faults are told first.</summary>
    /// <param name="lexicons">Files in the format of <c>data/events/actions</c>.</param>
    /// <exception cref="UsageException">A lexicon cannot be read.</exception>
    public static Lazy<Pipeline> Of(IReadOnlyList<string> lexicons)
    {
        if (lexicons.Count == 0) return new Lazy<Pipeline>(() => Pipeline.Load());
        foreach (var file in lexicons)
            if (!File.Exists(file)) throw new UsageException($"--lexicon {file}: there is no such file");
        try
        {
            var loaded = Pipeline.Load(lexicons: lexicons);
            foreach (var warning in loaded.Warnings) Diagnostics.Error(warning);
            return new Lazy<Pipeline>(loaded);
        }
        catch (TableFormatException e) when (lexicons.Any(file => e.Message.StartsWith(file, StringComparison.Ordinal)))
        {
            throw new UsageException(e.Message, e);
        }
    }
}
