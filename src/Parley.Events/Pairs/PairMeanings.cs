using Parley.Language;

namespace Parley.Events.Pairs;

/// <summary>What the words around a pair mean, as mean word vectors of several choices of words, so that unseen words stand in for like ones.</summary>
/// <remarks>Rare words weigh more (Arora et al. 2017). Each mean has length 1, or 0 where no word is known. Immutable, thread-safe.</remarks>
internal sealed class PairMeanings(WordVectors vectors)
{
    private const double Rarity = 1e-3;
    private const double FrequencyOfFirst = 0.1;
    private const int LongestText = 400;
    private const int Window = 3;

    /// <summary>The means, one after the other: text, between, predicates, path, source, target, beside them, under the predicates, frames.</summary>
    public float[] Of(PairScene scene, IReadOnlyList<PairFrame> frames)
    {
        var path = scene.Path;
        int[] predicates = [path.Top, path.SourceVerb, path.TargetVerb];
        var triggers = frames.Take(3).SelectMany(frame => frame.Match.Words);
        return
        [
            .. Mean(scene, Enumerable.Range(0, Math.Min(scene.Count, LongestText))),
            .. Mean(scene, Between(scene)),
            .. Mean(scene, predicates),
            .. Mean(scene, path.Up.Concat(path.Down).Append(path.Top)),
            .. Mean(scene, [scene.Source.Head], sides: true),
            .. Mean(scene, [scene.Target.Head], sides: true),
            .. Mean(scene, Beside(scene, scene.Source).Concat(Beside(scene, scene.Target))),
            .. Mean(scene, predicates.Where(token => token >= 0).SelectMany(scene.View.Tree.Children)),
            .. Mean(scene, triggers),
        ];
    }

    private static IEnumerable<int> Between(PairScene scene)
    {
        var first = Math.Min(scene.Source.End, scene.Target.End);
        var last = Math.Min(LongestText, Math.Max(scene.Source.First, scene.Target.First));
        return first > 0 && last > first ? Enumerable.Range(first, last - first) : [];
    }

    private static IEnumerable<int> Beside(PairScene scene, PairSide side) =>
        side.IsFound ? Enumerable.Range(side.First - Window, Window).Concat(Enumerable.Range(side.End, Window)).Where(token => token >= 0 && token < scene.Count) : [];

    private static bool IsContent(string upos) => upos is "NOUN" or "VERB" or "ADJ" or "ADV" or "AUX" or "PROPN" or "ADP" or "PART" or "SCONJ";

    private float[] Mean(PairScene scene, IEnumerable<int> tokens, bool sides = false)
    {
        var sum = new float[vectors.Width];
        foreach (var token in tokens.Distinct())
        {
            if (token < 0 || !IsContent(scene.View.Analysis.Upos[token])) continue;
            if (!sides && (scene.Source.Has(token) || scene.Target.Has(token))) continue;
            var rank = vectors.Rank(scene.View.Lemma(token));
            if (rank == 0) rank = vectors.Rank(scene.View.Form(token));
            if (rank > 0) vectors.Add(rank, (float)(Rarity / (Rarity + (FrequencyOfFirst / rank))), sum);
        }
        var squares = 0.0;
        foreach (var value in sum) squares += value * value;
        if (squares > 0)
            for (var i = 0; i < sum.Length; i++)
                sum[i] = (float)(sum[i] / Math.Sqrt(squares));
        return sum;
    }
}
