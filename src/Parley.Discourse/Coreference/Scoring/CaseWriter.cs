using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Coreference.Ranking;
using Parley.Text;

namespace Parley.Discourse.Coreference.Scoring;

/// <summary>Writes a document's pronouns with their candidates and the annotated choice, for training, and chooses as the annotation does.</summary>
/// <remarks>
/// One line for each pronoun: kind, the features of "none" (with <c>+</c> where none is right), then those of each candidate, right ones with <c>+</c>, tabs
/// between. Pronouns whose antecedent is annotated and is no candidate are passed over.
/// </remarks>
internal sealed class CaseWriter(GoldDocument gold, TextWriter output, Func<CorefMention, TextSpan> spanOf) : IAntecedentChooser
{
    private readonly Dictionary<int, int> _entities = CorefEvaluation.Entities(gold);
    private readonly HashSet<int> _seen = [];

    public (int Index, double Probability) Choose(PronounCase pronoun)
    {
        var entity = EntityOf(pronoun.Mention);
        var isFirst = entity is { } known && !HasEarlier(known, pronoun.Mention);
        var right = entity is null ? [] : pronoun.Candidates.Select((candidate, i) => (candidate, i)).Where(pair => EntityOf(pair.candidate.Mention) == entity).Select(pair => pair.i).ToHashSet();
        if (entity is { } own) _seen.Add(own);
        if (right.Count > 0 || entity is null || isFirst) Write(pronoun, right);
        return right.Count > 0 ? (right.Min(), 1) : (-1, 0);
    }

    private bool HasEarlier(int entity, CorefMention mention)
    {
        if (_seen.Contains(entity)) return true;
        var head = CorefEvaluation.HeadOf(gold, spanOf(mention));
        return _entities.Any(pair => pair.Value == entity && pair.Key < head);
    }

    private int? EntityOf(CorefMention mention) => _entities.TryGetValue(CorefEvaluation.HeadOf(gold, spanOf(mention)), out var entity) ? entity : null;

    private void Write(PronounCase pronoun, HashSet<int> right)
    {
        output.Write(pronoun.Kind);
        Write(pronoun.NoneFeatures, right.Count == 0);
        for (var i = 0; i < pronoun.Candidates.Count; i++) Write(pronoun.Candidates[i].Features, right.Contains(i));
        output.Write('\n');
    }

    private void Write(int[] features, bool isRight)
    {
        output.Write(isRight ? "\t+" : "\t-");
        foreach (var feature in features)
        {
            var (name, values) = Feature.Describe(feature);
            output.Write($";{name},{values}");
        }
    }
}
