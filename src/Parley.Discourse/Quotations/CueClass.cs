namespace Parley.Discourse.Quotations;

/// <summary>The classes of cues; the table's header describes them.</summary>
public enum CueClass
{
    /// <summary>A verb that says something by itself.</summary>
    Verb,

    /// <summary>A verb that introduces a quotation only when its clause touches it.</summary>
    Manner,

    /// <summary>A thing said, thought or decided.</summary>
    Noun,

    /// <summary>What is said of somebody who thinks or wants something.</summary>
    Adjective,

    /// <summary>Words that name a source without a verb.</summary>
    Phrase,

    /// <summary>What reports when it is the source.</summary>
    Document,

    /// <summary>A verb of passing somebody's words on.</summary>
    Citing,

    /// <summary>An adverb that says that others say so, and not who: "allegedly".</summary>
    Hearsay,

    /// <summary>A word that makes a cue say that nothing was said.</summary>
    Negation,
}
