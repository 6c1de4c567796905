namespace Parley.Discourse.Coreference.Ranking;

/// <summary>Chooses a pronoun's antecedent: the model, or the annotation when the model is trained.</summary>
internal interface IAntecedentChooser
{
    /// <summary>Index of the candidate chosen, with its probability; -1 for none.</summary>
    (int Index, double Probability) Choose(PronounCase pronoun);
}
