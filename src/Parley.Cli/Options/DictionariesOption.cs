namespace Parley.Cli.Options;

/// <summary>Where PETRARCH's dictionaries lie.</summary>
internal sealed class DictionariesOption() : TextOption("--dictionaries", "DIR", "Folder of PETRARCH's dictionaries (actors, agents, verbs, discards, issues), plain or .gz");
