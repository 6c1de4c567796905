namespace Parley.Ledgers.Entities;

/// <summary>Compares names of persons.</summary>
internal static class PersonNames
{
    /// <summary>How much two names agree.</summary>
    public static NameMatch Compare(NameForm a, NameForm b)
    {
        if (a.Full == b.Full) return NameMatch.Name;
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
            if (few[i] != many[at]) match = (NameMatch)Math.Max((int)match, (int)(!isInitial ? NameMatch.Spelling : i == 0 ? NameMatch.Initials : NameMatch.Middle));
            at++;
        }
        return match;
    }

    private static bool Agree(string a, string b) =>
        a == b || (a.Length == 1 && b[0] == a[0]) || (b.Length == 1 && a[0] == b[0]) || Sound.Of(a) == Sound.Of(b);
}
