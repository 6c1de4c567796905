using Parley.Discourse.Entities;
using Parley.Discourse.Quotations;

namespace Parley.Discourse.Tests;

/// <summary>The project's own tables.</summary>
internal static class TestTables
{
    public static string Root { get; } = FindRoot();

    public static string Folder { get; } = Path.Combine(Root, "data", "discourse");

    public static CountryTable Countries { get; } = CountryTable.Load(Path.Combine(Folder, "countries.tsv"));

    public static PeopleTable Peoples { get; } = PeopleTable.Load(Path.Combine(Folder, "peoples.tsv"));

    public static CueTable Cues { get; } = CueTable.Load(Path.Combine(Folder, "cues.tsv"));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Parley.slnx"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside a checkout.");
        return folder;
    }
}
