using Parley.Cli.Terminal;
using Parley.Coding;
using Parley.Text.Tables;

namespace Parley.Cli.Work;

/// <summary>Loads the pipeline once, with the user's lexicons.</summary>
internal static class PipelineSource
{
    /// <summary>A pipeline that is loaded when the first article needs it; with lexicons it is loaded at once, so that their faults are told first.</summary>
    /// <param name="lexicons">Files in the format of <c>data/events/actions</c>.</param>
    /// <exception cref="UsageException">A lexicon cannot be read.</exception>
    public static Lazy<Pipeline> Of(IReadOnlyList<string> lexicons) =>
        Of(lexicons, () => Pipeline.Load(lexicons: lexicons), pipeline => pipeline.Warnings);

    /// <summary>The same for what codes pairs.</summary>
    /// <param name="lexicons">As above.</param>
    /// <param name="withModel">False to leave the weights out.</param>
    /// <exception cref="UsageException">A lexicon cannot be read.</exception>
    public static Lazy<PairPipeline> OfPairs(IReadOnlyList<string> lexicons, bool withModel) =>
        Of(lexicons, () => PairPipeline.Load(withModel: withModel, lexicons: lexicons), pipeline => pipeline.Warnings);

    private static Lazy<T> Of<T>(IReadOnlyList<string> lexicons, Func<T> load, Func<T, IReadOnlyList<string>> warnings)
    {
        if (lexicons.Count == 0) return new Lazy<T>(load);
        foreach (var file in lexicons)
            if (!File.Exists(file)) throw new UsageException($"--lexicon {file}: there is no such file");
        try
        {
            var loaded = load();
            foreach (var warning in warnings(loaded)) Diagnostics.Error(warning);
            return new Lazy<T>(loaded);
        }
        catch (TableFormatException e) when (lexicons.Any(file => e.Message.StartsWith(file, StringComparison.Ordinal)))
        {
            throw new UsageException(e.Message, e);
        }
    }
}
