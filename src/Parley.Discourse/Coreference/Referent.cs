using Parley.Discourse.Coreference.Tables;
using Parley.Discourse.Entities;

namespace Parley.Discourse.Coreference;

/// <summary>Somebody or something that one mention or several stand for.</summary>
/// <remarks>Immutable.</remarks>
public sealed record Referent
{
    /// <summary>The fullest name; where it has none, the words of its fullest description; for pronouns alone, the pronoun.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, as far as its mentions tell.</summary>
    public required ReferentKind Kind { get; init; }

    /// <summary>Its gender, as far as its mentions tell.</summary>
    public required Gender Gender { get; init; }

    /// <summary>Indices of its mentions in <see cref="CoreferenceLayer.Mentions"/>, in text order; at least one.</summary>
    public required IReadOnlyList<int> Mentions { get; init; }

    /// <summary>Index of the entity in the <see cref="Entities.EntityLayer"/> that most of its names belong to; -1 for none.</summary>
    public int Entity { get; init; } = -1;

    /// <summary>True when the article names it.</summary>
    public bool IsNamed { get; init; }

    /// <summary>True when nothing but pronouns stands for it: the article does not tell who it is, or the rules did not find out.</summary>
    public bool IsPronounOnly { get; init; }

    /// <summary>The role that title, apposition or description give, in the article's words; <c>null</c> for none.</summary>
    public string? Role { get; init; }

    /// <summary>What it is, as records name it: the entity layer's type where it has one.</summary>
    public required EntityType Type { get; init; }

    /// <summary>ISO 3166-1 alpha-3 code: the entity layer's, else the only one that titles and modifiers give; <c>null</c> for none.</summary>
    public string? Country { get; init; }

    /// <summary>Countries that its mentions name, as codes where the tables know them.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];
}
