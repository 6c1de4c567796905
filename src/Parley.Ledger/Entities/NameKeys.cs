using System.Text;
using Parley.Ledgers.Mapping;
using Parley.Ledgers.Words;

namespace Parley.Ledgers.Entities;

/// <summary>The keys by which an entity finds known ones, and is found once it is known.</summary>
internal static class NameKeys
{
    private const int LongestKey = 120;
    private const int FewestInitials = 3;
    private const int MostInitials = 6;
    private const int ShortestPlural = 5;

    /// <summary>The keys of an entity.</summary>
    public static IEnumerable<string> Of(EntityRow entity, NameForm form)
    {
        yield return Whole(form);
        if (Table(entity, form) is { } table) yield return table;
        if (entity.Wikidata is { } item) yield return "w:" + item;
        if (entity.Type == "person")
        {
            yield return Surname(form.Last);
            if (form.Core.Count == 1) yield break;
            foreach (var name in NameTables.ShortNames(form.Plain)) yield return Surname(name);
            yield break;
        }
        if (CommonBodies.KeyOf(entity, form) is { } body) yield return Body(body);
        if (form.Core.Count >= 2) yield return Cut($"f:{form.Core[0]} {form.Core[1]}");
        if (Singular(entity, form) is { } singular) yield return Cut("s:" + singular);
        if (entity.Type is not ("organization" or "other")) yield break;
        if (Letters(entity.Name, form) is { } letters) yield return "a:" + letters;
        if (Initials(entity.Name, form) is { } initials) yield return "a:" + initials;
    }

    /// <summary>The key of the whole name.</summary>
    public static string Whole(NameForm form) => Cut("n:" + form.Full);

    /// <summary>The key of what the tables know the name for; <c>null</c> when they do not.</summary>
    public static string? Table(EntityRow entity, NameForm form) => NameTables.Find(entity.Type, entity.Country, form) is { } listed ? Cut("t:" + listed.Key) : null;

    /// <summary>The key of the sound of a surname.</summary>
    public static string Surname(string name) => Cut("p:" + Sound.Of(name));

    /// <summary>The key of a body that every state has.</summary>
    public static string Body(string body) => Cut("g:" + body);

    /// <summary>The letters of a name that may be initials: <c>PLO</c>, <c>P.L.O.</c>; folded, <c>null</c> for other names.</summary>
    public static string? Letters(string name, NameForm form)
    {
        var letters = string.Concat(form.Core);
        return letters.Length is >= FewestInitials and <= MostInitials && !name.Any(char.IsLower) && !name.Contains(' ') ? letters : null;
    }

    /// <summary>The initials of a name of three telling words or more, or of two around "of" (<c>DOJ</c>); <c>null</c> for other names.</summary>
    public static string? Initials(string name, NameForm form)
    {
        if (!name.Contains(' ')) return null;
        if (form.Words is [var first, "of", var last]) return First([first, "of", last]);
        var words = form.Words.Where(word => !Stems.IsFunctionWord(word)).ToList();
        return words.Count >= FewestInitials ? First(words) : null;
    }

    /// <summary>A name of one word as of one of a people or party: <c>valdian</c> of <c>Valdians</c>; <c>null</c> for other names.</summary>
    public static string? Singular(EntityRow entity, NameForm form) =>
        entity.Type is "group" or "other" && form.Core.Count == 1 && form.Last.Length >= ShortestPlural ? form.Last.TrimEnd('s') : null;

    private static string First(IEnumerable<string> words) => string.Concat(words.Select(word => Rune.GetRuneAt(word, 0).ToString()));

    private static string Cut(string key) => key.Length <= LongestKey ? key : key[..(char.IsHighSurrogate(key[LongestKey - 1]) ? LongestKey - 1 : LongestKey)];
}
