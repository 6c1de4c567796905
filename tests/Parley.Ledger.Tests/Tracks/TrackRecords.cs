using Parley.Records;
using Parley.Text;
using Record = Parley.Records.Record;

namespace Parley.Ledgers.Tests.Tracks;

/// <summary>Records made by hand, each with its steps in one sentence.</summary>
internal static class TrackRecords
{
    /// <summary>An article. The evidence of every step is its whole text.</summary>
    public static Record Article(string id, string date, string text, params object[] steps) => new()
    {
        Id = id,
        Title = id,
        Text = text,
        Date = date,
        Outlet = "The Fjord Post",
        Moves = [.. steps.OfType<RecordMove>().Select((move, i) => move with { Id = $"m{i + 1}", Evidence = [new TextSpan(0, text.Length)] })],
        Events = [.. steps.OfType<RecordEvent>().Select((each, i) => each with { Id = $"v{i + 1}", Trigger = [new TextSpan(0, text.Length)] })],
        Entities = [.. steps.OfType<RecordEntity>().Select((entity, i) => entity with { Id = $"e{i + 1}" })],
    };

    public static RecordMove Move(string kind, string actor, string? toward, params string[] issues) =>
        new() { Id = "", Actor = Actor(actor), Kind = kind, Toward = toward is null ? [] : [Actor(toward)], Issue = [.. issues], Evidence = [] };

    public static RecordEvent Event(string type, string source, string? target, string status = "actual") => new()
    {
        Id = "", Type = type, Cameo = "040", Quad = 1, Score = 1, Source = [Actor(source)], Target = target is null ? [] : [Actor(target)], Trigger = [], Status = status, Rule = "test", Confidence = 0.9,
    };

    public static RecordEntity Entity(string name, string type, string? country = null) => new() { Id = "", Name = name, Type = type, Country = country, Mentions = [new TextSpan(0, 1)] };

    public static RecordTime On(string day) => new([], day, day);

    // "FINGOV The envoy": a code and, after a space, a name.
    private static RecordActor Actor(string actor)
    {
        var parts = actor.Split(' ', 2);
        return new RecordActor([new TextSpan(0, 1)], null, parts[0], parts.Length > 1 ? parts[1] : "Somebody in " + parts[0]);
    }
}
