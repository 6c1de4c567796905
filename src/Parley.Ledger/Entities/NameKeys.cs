using Parley.Ledgers.Mapping;

namespace Parley.Ledgers.Entities;

/// <summary>The keys by which an entity finds known ones, and is found once it is known.</summary>
internal static class NameKeys
{
    private const int LongestKey = 120;
    private const int FewestInitials = 3;

    /// <summary>The keys of an entity.</summary>
    public static IEnumerable<string> Of(EntityRow entity, NameForm form)
    {
        yield return Whole(form);
        if (entity.Type == "person" && form.Core.Count > 0) yield return Cut("p:" + Sound.Of(form.Last));
        if (entity.Type != "person" && form.Core.Count >= 2) yield return Cut($"f:{form.Core[0]} {form.Core[1]}");
        if (entity.Type is "organization" or "other" && Initials(form) is { } initials) yield return "a:" + initials;
        if (entity.Wikidata is { } item) yield return "w:" + item;
    }

    /// <summary>The key of the whole name.</summary>
    public static string Whole(NameForm form) => Cut("n:" + form.Full);

    /// <summary>The key of a whole name, folded as <see cref="NameForm.Full"/>.</summary>
    public static string Whole(string full) => Cut("n:" + full);

    /// <summary>The initials of a name of three words or more, or a name that may itself be initials.</summary>
    public static string? Initials(NameForm form)
    {
        var words = form.Core.Where(word => !Words.Stems.IsFunctionWord(word)).ToList();
        if (words.Count == 1) return words[0].Length is >= FewestInitials and <= 6 ? words[0] : null;
        // "P.L.O." folds into single letters.
        return words.Count >= FewestInitials ? string.Concat(words.Select(word => word[0])) : null;
    }

    private static string Cut(string key) => key.Length <= LongestKey ? key : key[..LongestKey];
}
