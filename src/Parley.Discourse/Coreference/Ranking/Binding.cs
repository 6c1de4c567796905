using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Coreference.Resolution;
using Parley.Discourse.Coreference.Tables;

namespace Parley.Discourse.Coreference.Ranking;

/// <summary>What grammar forbids: "he" is not the object of its own verb, "his wife" not his, and a speaker does not call himself "he".</summary>
internal static class Binding
{
    private const int LongestClimb = 40;

    /// <summary>True when a pronoun may stand for a mention.</summary>
    public static bool Allows(ResolutionState state, CorefMention pronoun, CorefMention mention)
    {
        var context = state.Context;
        if (mention.First <= pronoun.Head && pronoun.Head < mention.End) return false;
        if (IsOwnSpeaker(state, pronoun, mention)) return false;
        if (pronoun.Sentence != mention.Sentence) return pronoun.Pronoun!.Use != PronounUse.Reflexive;
        var clause = ClauseOf(context, pronoun);
        var isArgument = pronoun.Function is SyntacticFunction.Subject or SyntacticFunction.Complement;
        if (pronoun.Pronoun!.Use == PronounUse.Reflexive) return mention.Function == SyntacticFunction.Subject;
        if (pronoun.Pronoun.Use == PronounUse.Possessive || !isArgument) return true;
        return ClauseOf(context, mention) != clause || !IsArgument(mention);
    }

    /// <summary>True when the pronoun cannot stand for the mention's referent at all: nobody names himself in what he says.</summary>
    public static bool RulesOut(ResolutionState state, CorefMention pronoun, CorefMention mention)
    {
        if (mention.Form != MentionForm.Name) return false;
        if (mention.Quotation >= 0 && state.Context.Speakers[mention.Quotation] == pronoun.Head) return true;
        return IsNamedInOwnClause(state, pronoun, state.ClusterOf(mention));
    }

    /// <summary>"He said that Keller had left": he is not Keller.</summary>
    private static bool IsNamedInOwnClause(ResolutionState state, CorefMention pronoun, Cluster cluster)
    {
        if (pronoun.Function != SyntacticFunction.Subject) return false;
        var next = cluster.CountBefore(pronoun.Head);
        if (next >= cluster.Mentions.Count) return false;
        var following = cluster.Mentions[next];
        if (following.Form != MentionForm.Name || following.Sentence != pronoun.Sentence) return false;
        var verb = state.Context.Tree.Head(pronoun.Head);
        var token = following.Head;
        for (var steps = 0; token >= 0 && steps < LongestClimb; steps++, token = state.Context.Tree.Head(token))
            if (token == verb) return true;
        return false;
    }

    /// <summary>True when a mention behind the pronoun may be meant: the subject of a clause that the pronoun's own depends on.</summary>
    public static bool AllowsToFollow(DiscourseContext context, CorefMention pronoun, CorefMention mention)
    {
        if (mention.Form == MentionForm.Pronoun || mention.Function != SyntacticFunction.Subject) return false;
        var verb = context.Tree.Head(mention.Head);
        if (verb < 0 || pronoun.Head >= verb || context.Tree.Head(pronoun.Head) == verb) return false;
        var token = context.Tree.Head(pronoun.Head);
        for (var steps = 0; token >= 0 && steps < LongestClimb; steps++, token = context.Tree.Head(token))
            if (token == verb) return true;
        return false;
    }

    private static bool IsArgument(CorefMention mention) => mention.Function is SyntacticFunction.Subject or SyntacticFunction.Complement;

    private static int ClauseOf(DiscourseContext context, CorefMention mention) => context.Tree.Head(mention.Head);

    private static bool IsOwnSpeaker(ResolutionState state, CorefMention pronoun, CorefMention mention)
    {
        if (pronoun.Quotation < 0 || state.At(state.Context.Speakers[pronoun.Quotation]) is not { } speaker) return false;
        return mention.Quotation != pronoun.Quotation && state.ClusterOf(speaker) == state.ClusterOf(mention);
    }
}
