using Parley.Ledgers.Words;

namespace Parley.Ledgers.Entities;

/// <summary>Compares names of persons.</summary>
internal static class PersonNames
{
    private static readonly Dictionary<string, string> Nicknames =
        EmbeddedTable.Rows("nicknames.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>How much two names agree.</summary>
    public static NameMatch Compare(NameForm a, NameForm b)
    {
        if (a.Full == b.Full || a.Core.SequenceEqual(b.Core, StringComparer.Ordinal)) return NameMatch.Name;
        var (few, many) = a.Core.Count <= b.Core.Count ? (a, b) : (b, a);
        // A surname alone is compared as it is written.
        if (few.Core.Count == 1)
            return many.Core.Count > 1 && (few.Last == many.Last || NameTables.ShortNames(many.Plain).Contains(few.Last)) ? NameMatch.Surname : NameMatch.None;
        if (a.Last != b.Last && Sound.Of(a.Last) != Sound.Of(b.Last)) return NameMatch.None;
        return Given(few.Core, many.Core, a.Last == b.Last);
    }

    // Each given name of the shorter list stands, in order, in the longer one; the first ones agree.
    private static NameMatch Given(List<string> few, List<string> many, bool sameSurname)
    {
        var match = sameSurname ? NameMatch.Middle : NameMatch.Spelling;
        var at = 0;
        for (var i = 0; i < few.Count - 1; i++)
        {
            while (at < many.Count - 1 && !Agree(few[i], many[at])) at++;
            if (at >= many.Count - 1 || (i == 0 && at > 0)) return NameMatch.None;
            var isInitial = few[i].Length == 1 || many[at].Length == 1;
            // An initial tells little where the surname is spelt in another way.
            if (isInitial && !sameSurname) return NameMatch.None;
            if (few[i] != many[at]) match = (NameMatch)Math.Max((int)match, (int)Kind(few[i], many[at], isInitial, i == 0));
            // A surname in another spelling asks for the same given name.
            if (match == NameMatch.Nickname && !sameSurname) return NameMatch.None;
            at++;
        }
        return match;
    }

    private static NameMatch Kind(string a, string b, bool isInitial, bool isFirst)
    {
        if (isInitial) return isFirst ? NameMatch.Initials : NameMatch.Middle;
        return AreNicknames(a, b) ? NameMatch.Nickname : NameMatch.Spelling;
    }

    private static bool AreNicknames(string a, string b) =>
        Nicknames.GetValueOrDefault(a) == b || Nicknames.GetValueOrDefault(b) == a || (Nicknames.TryGetValue(a, out var name) && Nicknames.GetValueOrDefault(b) == name);

    private static bool Agree(string a, string b) =>
        a == b || AreNicknames(a, b) || (a.Length == 1 && b[0] == a[0]) || (b.Length == 1 && a[0] == b[0]) || Sound.Of(a) == Sound.Of(b);
}
