using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Coreference.Tables;

namespace Parley.Discourse.Coreference.Resolution;

/// <summary>Mentions found so far to stand for the same, with what they tell together.</summary>
internal sealed class Cluster
{
    private readonly List<CorefMention> _mentions = [];

    public Cluster(CorefMention mention)
    {
        _mentions.Add(mention);
        Kind = mention.Kind;
        Gender = mention.Gender;
        Number = mention.Number;
        IsNamed = mention.Form == MentionForm.Name;
        Roles = [.. mention.Roles];
        Countries = [.. mention.Countries];
    }

    /// <summary>In text order.</summary>
    public IReadOnlyList<CorefMention> Mentions => _mentions;

    public ReferentKind Kind { get; private set; }

    public Gender Gender { get; set; }

    public GrammaticalNumber Number { get; private set; }

    public bool IsNamed { get; private set; }

    public List<RoleNoun> Roles { get; }

    public List<string> Countries { get; }

    /// <summary>Takes over the mentions of another cluster.</summary>
    public void Absorb(Cluster other)
    {
        foreach (var mention in other._mentions) Insert(mention);
        if (IsWeak(Kind) || (other.IsNamed && !IsNamed && !IsWeak(other.Kind))) Kind = IsWeak(other.Kind) && Kind != ReferentKind.Unknown ? Kind : other.Kind;
        if (Gender == Gender.Unknown || (Gender == Gender.Neuter && Kind == ReferentKind.Person)) Gender = other.Gender;
        if (Number == GrammaticalNumber.Unknown) Number = other.Number;
        IsNamed |= other.IsNamed;
        foreach (var role in other.Roles)
            if (!Roles.Contains(role)) Roles.Add(role);
        foreach (var country in other.Countries)
            if (!Countries.Contains(country)) Countries.Add(country);
    }

    /// <summary>Its last mention whose head stands before a token; <c>null</c> when all stand behind.</summary>
    public CorefMention? LastBefore(int token)
    {
        var at = CountBefore(token);
        return at > 0 ? _mentions[at - 1] : null;
    }

    /// <summary>How many of its mentions stand before a token.</summary>
    public int CountBefore(int token)
    {
        var low = 0;
        var high = _mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_mentions[middle].Head < token) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private void Insert(CorefMention mention) => _mentions.Insert(CountBefore(mention.Head), mention);

    private static bool IsWeak(ReferentKind kind) => kind is ReferentKind.Unknown or ReferentKind.Thing;
}
