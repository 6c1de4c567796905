namespace Parley.Discourse.Coreference.Tables;

/// <summary>The gender that a word tells of the one it stands for.</summary>
public enum Gender
{
    /// <summary>It does not tell.</summary>
    Unknown,

    /// <summary>A man: he.</summary>
    Masculine,

    /// <summary>A woman: she.</summary>
    Feminine,

    /// <summary>A thing, place or body: it.</summary>
    Neuter,
}
