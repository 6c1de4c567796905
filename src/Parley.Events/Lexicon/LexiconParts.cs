namespace Parley.Events.Lexicon;

/// <summary>The tables that frames rest on.</summary>
internal sealed record LexiconParts(Ontology Ontology, WordSets Sets, Inflections Inflections, IReadOnlySet<string> Prepositions);
