namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>What a dictionary file holds.</summary>
public enum DictionaryKind
{
    /// <summary>Nothing that is known; the file is passed over.</summary>
    None,

    /// <summary>Names of actors.</summary>
    Actors,

    /// <summary>Nouns for kinds of actors.</summary>
    Agents,

    /// <summary>Verbs, patterns, synonym sets, transformations.</summary>
    Verbs,

    /// <summary>Phrases that keep a text from being coded.</summary>
    Discards,

    /// <summary>Phrases that mark issues.</summary>
    Issues,
}
