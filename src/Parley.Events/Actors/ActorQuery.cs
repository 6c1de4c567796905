using Parley.Discourse.Entities;

namespace Parley.Events.Actors;

/// <summary>A mention to resolve, with what its article says of it.</summary>
public sealed record ActorQuery
{
    /// <summary>The words of the mention, with title, modifiers and attachments as far as they belong to it: "then-British Prime Minister Johnson".</summary>
    public required string Text { get; init; }

    /// <summary>The fullest name that the article gives of it. A full name that the tables do not have keeps its surname from meaning somebody else.</summary>
    public string? Name { get; init; }

    /// <summary>Lemma of the mention's head; chooses among several role nouns. Null: the last role noun is the head.</summary>
    public string? HeadLemma { get; init; }

    /// <summary>Words in front of the mention that modify it and are not in <see cref="Text"/>, in text order.</summary>
    public IReadOnlyList<string> Modifiers { get; init; } = [];

    /// <summary>What the article says of it elsewhere, appositions and titles: "the head of Ukraine's delegation". The first that tells something counts.</summary>
    public IReadOnlyList<string> Descriptions { get; init; } = [];

    /// <summary>What the name recogniser took it for; null when it did not.</summary>
    public EntityType? Type { get; init; }

    /// <summary>The day that counts for offices: of the event if known, else of publication.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>ISO 3166-1 alpha-3 code of the country that the passage is about; only chooses among people of one name.</summary>
    public string? Country { get; init; }

    /// <summary>Where it stands in its sentence.</summary>
    public ActorPosition Position { get; init; }
}
