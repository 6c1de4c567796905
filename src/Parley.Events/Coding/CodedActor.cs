using Parley.Events.Actors;
using Parley.Text;

namespace Parley.Events.Coding;

/// <summary>Somebody who takes part in an event or a move.</summary>
/// <remarks>Immutable.</remarks>
/// <param name="Spans">The words in the text, in text order; at least one span.</param>
/// <param name="Name">The entity's name, else the words themselves.</param>
/// <param name="Entity">Index in <see cref="Parley.Discourse.Coreference.CoreferenceLayer.Entities"/>; <c>null</c> for none.</param>
/// <param name="Code">CAMEO style code; <c>---</c> when nothing is known.</param>
public sealed record CodedActor(IReadOnlyList<TextSpan> Spans, string Name, int? Entity, string Code)
{
    /// <summary>Index of the referent in the coreference layer; -1 when it knows none.</summary>
    public int Referent { get; init; } = -1;

    /// <summary>ISO 3166-1 alpha-3 code; <c>null</c> when no country is known.</summary>
    public string? Country { get; init; }

    /// <summary>True when it is known by whose the thing is that stands in its place: "Egypt's plan", "Iranian assistance".</summary>
    internal bool IsOwner { get; init; }

    /// <summary>The same actor as one of a country: "a police post" in Valdia is Valdia's.</summary>
    internal CodedActor In(string country) => Code.StartsWith(ActorCode.Unknown, StringComparison.Ordinal) && Code.Length > ActorCode.Unknown.Length
        ? this with { Code = country + Code[ActorCode.Unknown.Length..], Country = country }
        : this;

    /// <summary>True when both are the same: by referent, by entity, or by name.</summary>
    public bool IsSame(CodedActor other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Referent >= 0 && Referent == other.Referent) || (Entity is not null && Entity == other.Entity)
            || Name.Equals(other.Name, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True when both are the same or act for the same country.</summary>
    public bool IsSameSide(CodedActor other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsSame(other) || (Country is not null && Country == other.Country);
    }
}
