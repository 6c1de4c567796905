
namespace Parley.Discourse.Coreference.Ranking;

/// <summary>Chooses the likeliest antecedent.</summary>
/// <remarks>
/// A log-linear model over the candidates and "none" (softmax over sums of feature weights), trained on annotated texts. Below
/// <see cref="LowestProbability"/> the pronoun stays unresolved: a wrong speaker is worse than none. Immutable and thread-safe.
/// </remarks>
internal sealed class ModelChooser(PronounWeights weights) : IAntecedentChooser
{
    /// <summary>A setting, checked on the development set but not searched for; see training/README.md.</summary>
    public const double LowestProbability = 0.3;

    public (int Index, double Probability) Choose(PronounCase pronoun)
    {
        var none = weights.Sum(pronoun.Kind, pronoun.NoneFeatures);
        Span<double> scores = pronoun.Candidates.Count <= 64 ? stackalloc double[pronoun.Candidates.Count] : new double[pronoun.Candidates.Count];
        var best = -1;
        var highest = none;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = weights.Sum(pronoun.Kind, pronoun.Candidates[i].Features);
            if (best < 0 ? scores[i] <= highest : scores[i] <= scores[best]) continue;
            (best, highest) = (i, scores[i]);
        }
        if (best < 0) return (-1, 0);
        var sum = Math.Exp(none - highest);
        foreach (var score in scores) sum += Math.Exp(score - highest);
        return 1 / sum < LowestProbability ? (-1, 1 / sum) : (best, 1 / sum);
    }
}
