namespace Parley.Language.Lemmas;

/// <summary>How a form is written; each case has lemma tables of its own.</summary>
internal enum FormCase : byte
{
    /// <summary>Begins with a small letter, or with none.</summary>
    Small,

    /// <summary>Begins with a capital.</summary>
    Capital,

    /// <summary>Two letters or more, all capitals.</summary>
    AllCapitals,
}
