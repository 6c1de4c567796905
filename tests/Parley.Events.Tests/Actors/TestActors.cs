using Parley.Events.Actors;

namespace Parley.Events.Tests.Actors;

/// <summary>The project's own tables and a resolver over them.</summary>
internal static class TestActors
{
    public static string Root { get; } = FindRoot();

    public static string DataFolder { get; } = Path.Combine(Root, "data");

    public static ActorTables Tables { get; } = ActorTables.Load(DataFolder);

    public static ActorResolver Resolver { get; } = new(Tables);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Parley.slnx"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside a checkout.");
        return folder;
    }
}
