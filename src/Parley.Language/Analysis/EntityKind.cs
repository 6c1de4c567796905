namespace Parley.Language.Analysis;

/// <summary>The kinds of names of CoNLL-2003.</summary>
public enum EntityKind
{
    /// <summary>A person (PER).</summary>
    Person,

    /// <summary>An organisation: government body, company, armed group, outlet (ORG).</summary>
    Organization,

    /// <summary>A place, natural or political (LOC).</summary>
    Location,

    /// <summary>Any other name: nationalities, religions, events, works (MISC).</summary>
    Miscellaneous,
}
