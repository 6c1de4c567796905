namespace Parley.Events.Tests.Petrarch;

/// <summary>A test that reads PETRARCH's published dictionaries and records; skipped where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PetrarchFactAttribute : FactAttribute
{
    public PetrarchFactAttribute()
    {
        if (!File.Exists(Path.Combine(Repository.Petrarch, "PETR.UnitTest.records.2.0.xml")))
            Skip = "PETRARCH's records are not beside this checkout (../shared/data/petrarch), nor does PARLEY_PETRARCH name their folder.";
    }
}
