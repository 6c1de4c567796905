using Parley.Events.Lexicon;

namespace Parley.Events.Tests;

/// <summary>The project's own lexicon.</summary>
internal static class TestLexicon
{
    public static string Data { get; } = Path.Combine(Root(), "data");

    public static ActionLexicon Project { get; } = ActionLexicon.Load(Data);

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Parley.slnx"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside a checkout.");
        return folder;
    }
}
