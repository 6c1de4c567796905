namespace Parley.Ledgers.Entities;

/// <summary>Compares names of persons.</summary>
internal static class PersonNames
{
    /// <summary>How much two names agree.</summary>
    public static NameMatch Compare(NameForm a, NameForm b)
    {
        if (a.Full == b.Full) return NameMatch.Name;
        if (a.Last != b.Last && Sound.Of(a.Last) != Sound.Of(b.Last)) return NameMatch.None;
        var (few, many) = a.Core.Count <= b.Core.Count ? (a.Core, b.Core) : (b.Core, a.Core);
        // A surname alone is compared as it is written.
        if (few.Count == 1) return a.Last == b.Last ? NameMatch.Surname : NameMatch.None;
        return Given(few, many, a.Last == b.Last);
    }

    // Each given name of the shorter list stands, in order, in the longer one; the first ones agree.
    private static NameMatch Given(List<string> few, List<string> many, bool sameSurname)
    {
        var match = few.Count == many.Count ? NameMatch.Spelling : NameMatch.Initials;
        var at = 0;
        for (var i = 0; i < few.Count - 1; i++)
        {
            while (at < many.Count - 1 && !Agree(few[i], many[at])) at++;
            if (at >= many.Count - 1 || (i == 0 && at > 0)) return NameMatch.None;
            if (few[i].Length == 1 || many[at].Length == 1)
            {
                // An initial tells little where the surname is spelt in another way.
                if (!sameSurname) return NameMatch.None;
                match = NameMatch.Initials;
            }
            at++;
        }
        return match;
    }

    private static bool Agree(string a, string b) =>
        a == b || (a.Length == 1 && b[0] == a[0]) || (b.Length == 1 && a[0] == b[0]) || Sound.Of(a) == Sound.Of(b);
}
