namespace Parley.Language.Features;

/// <summary>The parts of a word that are hashed into tables of vectors.</summary>
internal enum FeatureTemplate
{
    /// <summary>The first sign of the folded form.</summary>
    First,

    /// <summary>The first three signs of the key.</summary>
    Prefix3,

    /// <summary>The last two signs of the key.</summary>
    Suffix2,

    /// <summary>The last three signs of the key.</summary>
    Suffix3,

    /// <summary>The last four signs of the key.</summary>
    Suffix4,

    /// <summary>The shape (<see cref="WordShape"/>).</summary>
    Shape,
}
