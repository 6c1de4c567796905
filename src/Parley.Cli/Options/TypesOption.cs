namespace Parley.Cli.Options;

/// <summary>What the gold calls Parley's types of names.</summary>
internal sealed class TypesOption() : TextOption("--types", "GOLD=TYPES;...", "What IOB data call Parley's PER, ORG, LOC and MISC: Person=PER;Place=LOC")
{
    /// <summary>The gold's name for each type of Parley's.</summary>
    /// <exception cref="UsageException">The value cannot be read.</exception>
    public static IReadOnlyDictionary<string, string> Parse(string? value)
    {
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in (value ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Split('=') is not [var gold, var own]) throw new UsageException($"--types {part}: write GOLD=PARLEY, such as Person=PER;Place=LOC");
            foreach (var type in own.Split(',')) types[type] = gold;
        }
        return types;
    }
}
