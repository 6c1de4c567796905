using Parley.Events.Actors;
using Parley.Events.Lexicon;
using Parley.Events.Matching;
using Parley.Language;
using Parley.Language.Analysis;

namespace Parley.Events.Pairs;

/// <summary>Says what a sentence tells of a given source and target: PLOVER type, mode, CAMEO code, and the words that say so.</summary>
/// <remarks>
/// <para>The frames of the action lexicon are found in the tree and judged by how they bind the two (<c>PairFrames</c>) and what stands over
/// them (<c>OperatorScan</c>); a linear model over these and over words, path and actors, with a small network beside it, chooses the type
/// (<see cref="PairModel"/>). Mode and code come from the best frame of that type. Without a model the lexicon alone decides.</para>
/// <para>Immutable and thread-safe. Cost: that of the frames, and a few hundred look-ups. Weak spot: a name that stands twice in the
/// sentence is taken where it stands first.</para>
/// </remarks>
public sealed class PairCoder
{
    private const int MostReasons = 10;
    private const int MostRivals = 3;
    private const int MostTokens = 2000;

    private readonly FrameMatcher _matcher;
    private readonly ActorResolver _actors;
    private readonly OperatorTable _operators;
    private readonly PairCodes _codes;
    private readonly PairMeanings _meanings;
    private readonly PairModel? _model;

    /// <summary>Puts tables and model together.</summary>
    public PairCoder(ActionLexicon lexicon, ActorResolver actors, OperatorTable operators, WordVectors vectors, PairModel? model)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _matcher = new FrameMatcher(lexicon);
        _codes = new PairCodes(lexicon.Ontology);
        (_actors, _operators, _model) = (actors, operators, model);
        _meanings = new PairMeanings(vectors);
    }

    /// <summary>The input of the model.</summary>
    /// <param name="analysis">The analysed sentence of the query.</param>
    /// <param name="states">The language network's states of it.</param>
    /// <param name="query">The sentence and the two.</param>
    public PairFeatures Features(AnalyzedText analysis, EncoderStates states, PairQuery query)
    {
        var scene = new PairScene(analysis, query);
        return Features(scene, states, Frames(scene));
    }

    /// <summary>Codes one pair; a text without words, or of more than 2,000, gives <see cref="PairCoding.Nothing"/>.</summary>
    /// <param name="analysis">The analysed sentence of the query.</param>
    /// <param name="states">The language network's states of it.</param>
    /// <param name="query">The sentence and the two.</param>
    public PairCoding Code(AnalyzedText analysis, EncoderStates states, PairQuery query)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        if (analysis.Upos.Length > MostTokens) return PairCoding.Nothing;
        var scene = new PairScene(analysis, query);
        if (!SaysSomething(scene)) return PairCoding.Nothing;
        var frames = Frames(scene);
        if (_model is null) return LexiconVote.Of(frames) is { } vote ? _codes.Complete(vote.Type, scene, frames) : PairCoding.Nothing;
        var features = Features(scene, states, frames);
        var ranked = PairTypes.Ranked(_model.Types, _model.Probabilities(features));
        return _codes.Complete(ranked[0].Name, scene, frames) with
        {
            Confidence = ranked[0].Weight,
            Reasons = _model.Reasons(features, ranked[0].Name, MostReasons),
            Rivals = [.. ranked.Skip(1).Take(MostRivals)],
        };
    }

    /// <summary>There must be a word beside the two that can tell what happens.</summary>
    private static bool SaysSomething(PairScene scene)
    {
        for (var token = 0; token < scene.Count; token++)
            if (!scene.Source.Has(token) && !scene.Target.Has(token) && scene.View.Analysis.Upos[token] is "VERB" or "NOUN" or "ADJ" or "AUX" or "PROPN")
                return true;
        return false;
    }

    private IReadOnlyList<PairFrame> Frames(PairScene scene) => new PairFrames(scene, _operators).Rank(_matcher.Match(scene.View.Tree));

    private PairFeatures Features(PairScene scene, EncoderStates states, IReadOnlyList<PairFrame> frames)
    {
        var features = new FeatureSet();
        WordFeatures.Add(scene, features);
        TreeFeatures.Add(scene, new OperatorScan(scene.View, _operators), features);
        FrameFeatures.Add(frames, features);
        ActorFeatures.Add(scene, _actors, frames, features);
        return new PairFeatures(features.Sorted(), [.. _meanings.Of(scene, frames), .. PairStates.Of(scene, frames, states)]);
    }
}
