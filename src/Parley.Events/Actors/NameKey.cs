using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Parley.Events.Actors;

/// <summary>The form in which names are compared: single spaces, straight apostrophes, letters without marks. Case is kept.</summary>
/// <remarks>
/// So that Erdoğan and Erdogan, Türkiye and Turkiye are one name. The letters are listed because the runtime decomposes none when it runs
/// without globalisation data, as Parley does.
/// </remarks>
internal static class NameKey
{
    private static readonly FrozenDictionary<char, string> Replacements = Build(
        ("A", "ÀÁÂÃÄÅĀĂĄǍẠẢẤẦẨẪẬẮẰẲẴẶƏ"), ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặə"), ("Ae", "Æ"), ("ae", "æ"), ("C", "ÇĆĈĊČ"), ("c", "çćĉċč"),
        ("D", "ĎĐÐ"), ("d", "ďđð"), ("E", "ÈÉÊËĒĔĖĘĚẸẺẼẾỀỂỄỆ"), ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("G", "ĜĞĠĢǦ"), ("g", "ĝğġģǧ"), ("H", "ĤĦḤ"), ("h", "ĥħḥ"),
        ("I", "ÌÍÎÏĨĪĬĮİỈỊ"), ("i", "ìíîïĩīĭįıỉị"), ("J", "Ĵ"), ("j", "ĵ"), ("K", "Ķ"), ("k", "ķ"), ("L", "ĹĻĽĿŁ"), ("l", "ĺļľŀł"),
        ("N", "ÑŃŅŇ"), ("n", "ñńņň"), ("O", "ÒÓÔÕÖØŌŎŐƠỌỎỐỒỔỖỘỚỜỞỠỢ"), ("o", "òóôõöøōŏőơọỏốồổỗộớờởỡợ"), ("Oe", "Œ"), ("oe", "œ"),
        ("R", "ŔŖŘ"), ("r", "ŕŗř"), ("S", "ŚŜŞŠȘṢ"), ("s", "śŝşšșṣ"), ("ss", "ß"), ("T", "ŢŤŦȚṬ"), ("t", "ţťŧțṭ"), ("Th", "Þ"), ("th", "þ"),
        ("U", "ÙÚÛÜŨŪŬŮŰŲƯỤỦỨỪỬỮỰ"), ("u", "ùúûüũūŭůűųưụủứừửữự"), ("W", "Ŵ"), ("w", "ŵ"), ("Y", "ÝŶŸỲỴỶỸ"), ("y", "ýŷÿỳỵỷỹ"),
        ("Z", "ŹŻŽẒ"), ("z", "źżžẓ"), ("'", "’‘ʻʼ`ʿʾ"), ("-", "‐‑–"));

    /// <summary>The key of a name; cost linear in its length. Nothing is allocated for plain ASCII without doubled spaces.</summary>
    public static string Of(string name)
    {
        if (IsPlain(name)) return name;
        var key = new StringBuilder(name.Length);
        foreach (var c in name) Append(key, c);
        while (key.Length > 0 && key[^1] == ' ') key.Length--;
        return key.ToString();
    }

    private static void Append(StringBuilder key, char c)
    {
        if (char.IsWhiteSpace(c))
        {
            if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }
        else if (Replacements.TryGetValue(c, out var plain)) key.Append(plain);
        else if (c < 128 || CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) key.Append(c);
    }

    private static bool IsPlain(string name)
    {
        for (var i = 0; i < name.Length; i++)
            if (name[i] >= 128 || name[i] < ' ' || name[i] == '`' || (name[i] == ' ' && (i == 0 || i == name.Length - 1 || name[i - 1] == ' ')))
                return false;
        return true;
    }

    private static FrozenDictionary<char, string> Build(params ReadOnlySpan<(string Plain, string Letters)> groups)
    {
        var map = new Dictionary<char, string>();
        foreach (var (plain, letters) in groups)
            foreach (var letter in letters)
                map[letter] = plain;
        return map.ToFrozenDictionary();
    }
}
