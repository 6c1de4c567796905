namespace Parley.Discourse.Coreference;

/// <summary>Why a mention stands for the same as another.</summary>
/// <param name="Antecedent">Index of the other mention, mostly an earlier one; a later one in "Before he left, Vos said".</param>
/// <param name="Reason">The rule that tied them.</param>
/// <param name="Confidence">How sure the rule is, from 0 to 1: for pronouns the model's probability, for other rules 1.</param>
public readonly record struct CorefLink(int Antecedent, LinkReason Reason, double Confidence);
