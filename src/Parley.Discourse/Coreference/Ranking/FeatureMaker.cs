using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Coreference.Resolution;

namespace Parley.Discourse.Coreference.Ranking;

/// <summary>Describes a pronoun and its candidates in the model's features.</summary>
internal sealed class FeatureMaker(ResolutionState state)
{
    private const int FeaturesOfCandidate = 11;

    /// <summary>The case of a pronoun and its candidates' mentions.</summary>
    public PronounCase Make(CorefMention pronoun, PronounKind kind, List<CorefMention> mentions)
    {
        var speaks = Speaks(pronoun);
        var topic = TopicOf(mentions, pronoun);
        var candidates = new Candidate[mentions.Count];
        for (var i = 0; i < candidates.Length; i++) candidates[i] = new Candidate(mentions[i], Features(pronoun, mentions[i], i, speaks, topic));
        int[] none =
        [
            Feature.Of(FeatureName.None, (int)pronoun.Function, HasClause(pronoun)),
            Feature.Of(FeatureName.NoneOf, FeatureValues.Count(mentions.Count), speaks),
        ];
        return new PronounCase(kind, pronoun, candidates, none);
    }

    private int[] Features(CorefMention pronoun, CorefMention mention, int rank, bool speaks, Cluster? topic)
    {
        var cluster = state.ClusterOf(mention);
        var sentences = FeatureValues.Sentences(Math.Abs(pronoun.Sentence - mention.Sentence));
        var form = FormOf(pronoun, mention);
        var isSame = pronoun.Sentence == mention.Sentence;
        var paragraphs = state.Context.Paragraph(pronoun.Sentence) - state.Context.Paragraph(mention.Sentence);
        var features = new int[FeaturesOfCandidate];
        features[0] = Feature.Of(FeatureName.Distance, sentences, form);
        features[1] = Feature.Of(FeatureName.Rank, FeatureValues.Count(rank), isSame);
        features[2] = Feature.Of(FeatureName.Functions, (int)pronoun.Function, (int)mention.Function);
        features[3] = Feature.Of(FeatureName.Size, FeatureValues.Count(cluster.CountBefore(pronoun.Head)), cluster.IsNamed);
        features[4] = Feature.Of(FeatureName.Kind, (int)cluster.Kind, cluster.Number == pronoun.Pronoun!.Number);
        features[5] = Feature.Of(FeatureName.Gender, cluster.Gender == pronoun.Gender ? 1 : 0, form);
        features[6] = Feature.Of(FeatureName.Quotation, QuotationOf(pronoun, mention), speaks);
        features[7] = Feature.Of(FeatureName.BothSpeak, speaks && Speaks(mention) ? 1 : 0, sentences);
        features[8] = Feature.Of(FeatureName.Paragraph, FeatureValues.Count(Math.Max(0, paragraphs)), IsFirst(mention));
        features[9] = Feature.Of(FeatureName.Topic, cluster == topic, cluster.IsNamed);
        features[10] = Feature.Of(FeatureName.Follows, mention.Head > pronoun.Head ? 1 : 0, form);
        return features;
    }

    private Cluster? TopicOf(List<CorefMention> mentions, CorefMention pronoun)
    {
        Cluster? topic = null;
        var most = 1;
        foreach (var mention in mentions)
        {
            var count = state.ClusterOf(mention).CountBefore(pronoun.Head);
            if (count > most) (topic, most) = (state.ClusterOf(mention), count);
            else if (count == most) topic = null;
        }
        return topic;
    }

    private static int FormOf(CorefMention pronoun, CorefMention mention) => mention.Form switch
    {
        MentionForm.Name => 0,
        MentionForm.Description => mention.Definiteness is Definiteness.Indefinite or Definiteness.Bare ? 2 : 1,
        _ => mention.Pronoun!.Class == pronoun.Pronoun!.Class ? 3 : 4,
    };

    private static int QuotationOf(CorefMention pronoun, CorefMention mention)
    {
        if (pronoun.Quotation == mention.Quotation) return pronoun.Quotation < 0 ? 0 : 1;
        if (mention.Quotation < 0) return 2;
        return pronoun.Quotation < 0 ? 3 : 4;
    }

    private bool Speaks(CorefMention mention) =>
        mention.Function == SyntacticFunction.Subject && state.Context.Tree.Head(mention.Head) is >= 0 and var verb && state.Context.IsSpeechVerb(verb);

    private bool IsFirst(CorefMention mention) => mention.Index == 0 || state.Mentions[mention.Index - 1].Sentence != mention.Sentence;

    private bool HasClause(CorefMention pronoun) =>
        state.Context.Tree.Head(pronoun.Head) is >= 0 and var head && state.Context.Tree.Child(head, "ccomp", "csubj", "csubj:pass", "csubj:outer", "xcomp") >= 0;
}
