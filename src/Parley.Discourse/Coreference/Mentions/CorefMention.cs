using Parley.Discourse.Coreference.Tables;

namespace Parley.Discourse.Coreference.Mentions;

/// <summary>A stretch of the text that stands for somebody or something, with what its own words tell.</summary>
/// <remarks>Immutable. Tokens are indices into the text's token array; ranges are half-open. Mentions may nest ("[his] wife").</remarks>
public sealed record CorefMention
{
    /// <summary>Place among the article's mentions, which are ordered by head.</summary>
    public required int Index { get; init; }

    /// <summary>Name, description or pronoun.</summary>
    public required MentionForm Form { get; init; }

    /// <summary>The token that governs the others.</summary>
    public required int Head { get; init; }

    /// <summary>First token: of the name alone, or of the description with its determiner.</summary>
    public required int First { get; init; }

    /// <summary>One past the last token; relative clauses and appositions are not in it.</summary>
    public required int End { get; init; }

    /// <summary>The name without article, or the words, on one line.</summary>
    public required string Text { get; init; }

    /// <summary>The name as it is compared with others: without accents, and a person's not in capitals throughout; else <see cref="Text"/>.</summary>
    public string Key { get; init; } = "";

    /// <summary>Index of the entity that the name belongs to in the <see cref="Entities.EntityLayer"/>; -1 for other mentions.</summary>
    public int Entity { get; init; } = -1;

    /// <summary>The pronoun; <c>null</c> for other forms.</summary>
    public Pronoun? Pronoun { get; init; }

    /// <summary>The role nouns of a description's head, of a name's last word, or of titles before a name.</summary>
    public IReadOnlyList<RoleNoun> Roles { get; init; } = [];

    /// <summary>Titles and offices right before a name, with what belongs to them: "Valdian Foreign Minister"; <c>null</c> for none.</summary>
    public string? Title { get; init; }

    /// <summary>What stands before the noun; <see cref="Definiteness.Bare"/> for names and pronouns.</summary>
    public Definiteness Definiteness { get; init; }

    /// <summary>What it stands for, as far as its words tell.</summary>
    public ReferentKind Kind { get; init; }

    /// <summary>Its gender, as far as its words tell.</summary>
    public Gender Gender { get; init; }

    /// <summary>Its number.</summary>
    public GrammaticalNumber Number { get; init; }

    /// <summary>Countries that its words name: ISO 3166-1 alpha-3 codes where the tables know them, else the words.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>What it is in its clause.</summary>
    public SyntacticFunction Function { get; init; }

    /// <summary>Index of its sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>Index of the quotation that it stands in; -1 outside.</summary>
    public required int Quotation { get; init; }
}
