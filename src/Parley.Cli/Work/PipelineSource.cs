using Parley.Cli.Terminal;
using Parley.Coding;
using Parley.Text.Tables;

namespace Parley.Cli.Work;

/// <summary>Loads the pipeline once, with the user's tables.</summary>
internal static class PipelineSource
{
    /// <summary>A pipeline that is loaded when the first article needs it; with tables of the user's it is loaded at once, so that their faults are told first.</summary>
    /// <param name="tables">The user's tables.</param>
    /// <exception cref="UsageException">A table cannot be read or used.</exception>
    public static Lazy<Pipeline> Of(UserTables tables) =>
        Of(tables, () => Pipeline.Load(lexicons: tables.Lexicons, actors: tables.Actors), pipeline => pipeline.Warnings);

    /// <summary>The same for what codes pairs.</summary>
    /// <param name="tables">As above.</param>
    /// <param name="withModel">False to leave the weights out.</param>
    /// <exception cref="UsageException">A table cannot be read or used.</exception>
    public static Lazy<PairPipeline> OfPairs(UserTables tables, bool withModel) =>
        Of(tables, () => PairPipeline.Load(withModel: withModel, lexicons: tables.Lexicons, actors: tables.Actors), pipeline => pipeline.Warnings);

    private static Lazy<T> Of<T>(UserTables tables, Func<T> load, Func<T, IReadOnlyList<string>> warnings)
    {
        if (tables.IsEmpty) return new Lazy<T>(load);
        tables.Check();
        try
        {
            var loaded = load();
            foreach (var warning in warnings(loaded)) Diagnostics.Error(warning);
            return new Lazy<T>(loaded);
        }
        catch (TableFormatException e) when (tables.AreAtFault(e.Message))
        {
            throw new UsageException(e.Message, e);
        }
    }
}
