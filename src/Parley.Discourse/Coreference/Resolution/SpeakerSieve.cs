using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Coreference.Tables;

namespace Parley.Discourse.Coreference.Resolution;

/// <summary>Ties "I" to the speaker of its quotation, and "I", "we", "you" of the same speaker to each other.</summary>
/// <remarks>
/// Outside quotations the writer speaks. "We" is the speaker's side, not the speaker, so it is tied to other "we" alone. Runs before the pronouns of
/// the third person, so that a quotation that "he" speaks hands its "I" over to whomever "he" turns out to be. Cost: linear.
/// </remarks>
internal sealed class SpeakerSieve : ISieve
{
    private const int Writer = -1;

    public void Run(ResolutionState state)
    {
        var first = new Dictionary<(int Speaker, string Class), CorefMention>();
        foreach (var mention in state.Mentions)
        {
            if (mention.Pronoun is not { Person: < 3 } pronoun) continue;
            var speaker = SpeakerOf(state, mention);
            if (pronoun is { Person: 1, Number: GrammaticalNumber.Singular } && speaker is not null)
            {
                state.Link(mention, speaker, LinkReason.Speaker);
                continue;
            }
            var key = (Key(state, mention, speaker), pronoun.Class);
            if (!first.TryAdd(key, mention)) state.Link(mention, first[key], LinkReason.Speaker);
        }
    }

    private static CorefMention? SpeakerOf(ResolutionState state, CorefMention mention) =>
        mention.Quotation < 0 ? null : state.At(state.Context.Speakers[mention.Quotation]);

    /// <summary>The speaker's first mention, or a number for each quotation whose speaker is not known.</summary>
    private static int Key(ResolutionState state, CorefMention mention, CorefMention? speaker)
    {
        if (mention.Quotation < 0) return Writer;
        return speaker is null ? Writer - 1 - mention.Quotation : state.ClusterOf(speaker).Mentions[0].Index;
    }
}
