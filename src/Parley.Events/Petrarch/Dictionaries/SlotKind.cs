namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>What a slot of a pattern takes.</summary>
internal enum SlotKind
{
    /// <summary><c>$</c>: the source stands here.</summary>
    Source,

    /// <summary><c>+</c>: the target stands here.</summary>
    Target,

    /// <summary><c>%</c>: several actors stand here, and each acts on each other.</summary>
    Compound,

    /// <summary><c>^</c>: a noun phrase that does not count.</summary>
    Skip,
}
