using Parley.Discourse.Coreference.Tables;

namespace Parley.Discourse.Coreference.Mentions;

/// <summary>Reads the titles, offices and countries right before a name: "former Valdian Foreign Minister Samir Nader".</summary>
/// <remarks>Goes left from the name over nouns and adjectives, and gives something only when the word beside the name is a title or a role.</remarks>
internal static class TitleScan
{
    private const int LongestTitle = 7;

    /// <summary>What stands before a name.</summary>
    internal sealed record Found(IReadOnlyList<RoleNoun> Roles, IReadOnlyList<string> Countries, Gender Gender, int First)
    {
        /// <summary>True when the word beside the name is a title or a role.</summary>
        public bool HasTitle => First >= 0;
    }

    private static readonly Found s_nothing = new([], [], Gender.Unknown, -1);

    /// <summary>Reads what stands before the token.</summary>
    public static Found Before(DiscourseContext context, int name)
    {
        var start = context.SentenceOf(name).First;
        var token = name - 1;
        if (token < start) return s_nothing;
        if (token > start && context.Is(token, ".")) token--;
        var roles = new List<RoleNoun>();
        var gender = Gender.Unknown;
        var hasTitle = context.Tables.Titles.TryFind(context.Form(token), out var titleGender);
        if (hasTitle)
        {
            gender = titleGender;
            token--;
        }
        if (token >= start && RoleWords.EndingAt(context, token, start) is { } role && role.Role.Kind == ReferentKind.Person)
        {
            roles.Add(role.Role);
            if (gender == Gender.Unknown) gender = role.Role.Gender;
            hasTitle = true;
            token = role.First - 1;
        }
        if (!hasTitle) return s_nothing;
        var countries = new List<string>();
        var first = Sweep(context, token, Math.Max(start, name - LongestTitle), countries);
        return new Found(roles, countries, gender, first);
    }

    /// <summary>Goes left over what else belongs to the title, and notes its countries.</summary>
    private static int Sweep(DiscourseContext context, int token, int start, List<string> countries)
    {
        for (; token >= start && (context.Upos(token) is "ADJ" or "NOUN" or "PROPN" || IsInName(context, token)); token--) CountryWords.AddIfCountry(context, token, countries);
        return Prefixed(context, token, start) ?? token + 1;
    }

    // The hyphen of "Rolls-Royce chief".
    private static bool IsInName(DiscourseContext context, int token) =>
        context.Is(token, "-") && context.Names.At(token) is { } name && ReferenceEquals(name, context.Names.At(token + 1));

    // "Then-Foreign Minister", "ex-President": who holds the office no more is told by the word before it.
    private static int? Prefixed(DiscourseContext context, int token, int start)
    {
        var word = token > start && context.Is(token, "-") ? token - 1 : token;
        if (word < start) return null;
        return context.Is(word, "then") || (word < token && context.Is(word, "ex")) ? word : null;
    }
}
