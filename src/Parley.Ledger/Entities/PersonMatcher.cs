using Parley.Ledgers.Mapping;

namespace Parley.Ledgers.Entities;

/// <summary>Chooses the known person whom an article names.</summary>
/// <remarks>
/// A surname alone is the only bearer's. Of several it is the one's whom four of five articles meant, of ten at least, that named a bearer in full; a
/// title may leave out some ("Mrs."). Else all who are called so stand together, one entity for each country: otherwise every article would add one
/// more. Weak spot: the counts are of the whole ledger, whatever the year.
/// </remarks>
internal static class PersonMatcher
{
    private const long FewestArticles = 10;
    private const double Most = 0.8;

    /// <summary>The choice among known entities.</summary>
    public static Resolution Choose(EntityRow entity, NameForm form, List<Known> possible)
    {
        var fitting = new List<(Known Known, NameMatch Match)>();
        foreach (var known in possible)
        {
            if (known.Type != "person" || PersonNames.Compare(form, known.Form!) is not (var match and not NameMatch.None)) continue;
            if (!IsOfGender(entity.Name, form, known, match)) continue;
            if (match > NameMatch.Middle && EntityMatcher.Differ(entity.Country, known.Country)) continue;
            fitting.Add((known, match));
        }
        return form.Core.Count == 1 ? Bearer(entity, fitting) : Full(form, possible, fitting);
    }

    // "Mrs. Weber" is neither Karl Weber nor "Mr. Weber".
    private static bool IsOfGender(string name, NameForm form, Known known, NameMatch match) =>
        form.Core.Count == 1 ? Genders.Fit(name, known.Name) : match != NameMatch.Surname || Genders.Fit(known.Name, name);

    private static Resolution Full(NameForm form, List<Known> possible, List<(Known Known, NameMatch Match)> fitting)
    {
        var full = fitting.Where(each => each.Match < NameMatch.Surname).OrderBy(each => each.Match).ThenBy(each => each.Known.Id).ToList();
        if (full.Count > 0) return full.TrueForAll(each => each.Known.RootId == full[0].Known.RootId) ? Found(full[0]) : Best(full);
        // Somebody who was a surname alone so far gets his name, unless others bear it.
        var hasOthers = possible.Exists(known => known.Type == "person" && known.Form!.Core.Count > 1 && known.Form.Last == form.Last);
        return !hasOthers && fitting.Select(each => each.Known.RootId).Distinct().Count() == 1 ? Found(fitting.MinBy(each => each.Known.Id)) : new Resolution(null, "new");
    }

    // One of several that agrees better than all others.
    private static Resolution Best(List<(Known Known, NameMatch Match)> full) =>
        full[0].Match < full.Find(each => each.Known.RootId != full[0].Known.RootId).Match && full[0].Match == NameMatch.Middle ? Found(full[0]) : new Resolution(null, "new");

    private static Resolution Bearer(EntityRow entity, List<(Known Known, NameMatch Match)> fitting)
    {
        var bearers = fitting.Where(each => each.Match == NameMatch.Surname)
            .GroupBy(each => each.Known.RootId).Select(group => (First: group.MinBy(each => each.Known.Id).Known, Articles: group.Sum(each => each.Known.Articles)))
            .OrderByDescending(bearer => bearer.Articles).ThenBy(bearer => bearer.First.Id).ToList();
        if (bearers.Count == 1) return new Resolution(bearers[0].First, "surname");
        if (bearers.Count > 1 && bearers[0].Articles >= FewestArticles && bearers[0].Articles >= Most * bearers.Sum(bearer => bearer.Articles))
            return new Resolution(bearers[0].First, "prominent");
        var bare = fitting.Where(each => each.Match == NameMatch.Name
            && (bearers.Count == 0 ? !EntityMatcher.Differ(entity.Country, each.Known.Country) : each.Known.Country == entity.Country));
        return bare.OrderBy(each => each.Known.Id).FirstOrDefault().Known is { } known ? new Resolution(known, "name") : new Resolution(null, "new");
    }

    private static Resolution Found((Known Known, NameMatch Match) each) =>
        new(each.Known, each.Match switch
        {
            NameMatch.Name => "name",
            NameMatch.Spelling => "spelling",
            NameMatch.Nickname => "nickname",
            NameMatch.Middle or NameMatch.Initials => "initials",
            _ => "surname",
        });
}
