using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Coreference.Tables;

namespace Parley.Discourse.Coreference.Resolution;

/// <summary>Tells whether what two clusters' words say of gender, number, kind and country goes together; what is unknown goes with all.</summary>
internal static class Agreement
{
    public static bool Genders(Gender a, Gender b) => a == Gender.Unknown || b == Gender.Unknown || a == b;

    public static bool Numbers(GrammaticalNumber a, GrammaticalNumber b) => a == GrammaticalNumber.Unknown || b == GrammaticalNumber.Unknown || a == b;

    /// <summary>Bodies, groups and places may be put for one another ("Valdia … the government"); persons and things may not.</summary>
    public static bool Kinds(ReferentKind a, ReferentKind b)
    {
        if (a == ReferentKind.Unknown || b == ReferentKind.Unknown || a == b) return true;
        return IsCollective(a) && IsCollective(b);
    }

    /// <summary>True unless both name countries and share none.</summary>
    public static bool Countries(IReadOnlyList<string> a, IReadOnlyList<string> b) => a.Count == 0 || b.Count == 0 || Share(a, b);

    /// <summary>True when a country of one is a country of the other.</summary>
    public static bool Share(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        foreach (var one in a)
            foreach (var other in b)
                if (CountryWords.Same(one, other)) return true;
        return false;
    }

    private static bool IsCollective(ReferentKind kind) => kind is ReferentKind.Group or ReferentKind.Organization or ReferentKind.Place;
}
