namespace Parley.Discourse.Coreference.Mentions;

/// <summary>Reads a mention's function off its relation.</summary>
internal static class Functions
{
    private const int LongestChain = 8;

    /// <summary>The function of a head token.</summary>
    public static SyntacticFunction Of(DiscourseContext context, int head)
    {
        for (var steps = 0; steps < LongestChain && context.Relation(head) is "conj" or "flat" or "flat:name"; steps++) head = context.Tree.Head(head);
        var relation = context.Relation(head);
        return relation switch
        {
            "nsubj" or "nsubj:pass" or "nsubj:outer" or "csubj" => SyntacticFunction.Subject,
            "obj" or "iobj" => SyntacticFunction.Complement,
            "nmod:poss" or "det:poss" => SyntacticFunction.Possessor,
            "appos" => SyntacticFunction.Apposition,
            _ when relation.StartsWith("obl", StringComparison.Ordinal) => SyntacticFunction.Oblique,
            _ when relation.StartsWith("nmod", StringComparison.Ordinal) || relation is "compound" or "amod" => SyntacticFunction.Modifier,
            _ => SyntacticFunction.Other,
        };
    }
}
