using Parley.Discourse.Details.Tables;
using Parley.Text;

namespace Parley.Discourse.Details;

/// <summary>Finds sentences that tell where somebody spoke, without what was said: "Vos was speaking at the opening of the fair".</summary>
/// <remarks>
/// The verb can have an addressee by the table, is not a cue, stands outside of all contents, and has a subject; its clause has an occasion,
/// vehicle or outlet, without which it tells nothing. Each is given as a statement without content, so that the statements around it
/// can take over what it tells. Cost: linear in the tokens. Thread-safe.
/// </remarks>
internal static class Occasions
{
    /// <summary>The occasions of an article, in text order.</summary>
    /// <param name="context">The text.</param>
    /// <param name="statements">What was found in it.</param>
    /// <param name="speaker">The key of who the given words stand for; <c>null</c> when nobody knows.</param>
    public static List<StatementParts> Of(DetailContext context, IReadOnlyList<StatementParts> statements, Func<TextSpan, string?> speaker)
    {
        var taken = Taken(context, statements);
        var found = new List<StatementParts>();
        for (var token = 0; token < taken.Length; token++)
        {
            if (taken[token] || !context.IsVerb(token) || !Tells(context, token) || context.Tree.Child(token, "nsubj") is not (>= 0 and var subject)) continue;
            if (taken[subject] || context.Tree.Child(token, "ccomp") >= 0) continue;
            var source = Phrases.Span(context, Phrases.Of(context, subject, word => !taken[word]));
            var parts = new StatementParts([source], [context.Analysis.Segments.Tokens[token].Span], []);
            if (Zone.Of(context, parts, new(0, taken.Length)) is { } zone && new MediumFinder(context, zone).Find(null) is not null
                && speaker(source) is { } key)
                found.Add(parts with { Speaker = key });
        }
        return found;
    }

    private static bool Tells(DetailContext context, int verb) => context.Tables.Addressing.Verb(context.Lemma(verb)) != AddressSlots.None;

    private static bool[] Taken(DetailContext context, IReadOnlyList<StatementParts> statements)
    {
        var taken = new bool[context.Analysis.Heads.Length];
        foreach (var statement in statements)
        {
            foreach (var spans in (ReadOnlySpan<IReadOnlyList<TextSpan>>)[statement.Cue, statement.Content])
                foreach (var span in spans)
                {
                    var tokens = context.TokensOf(span);
                    taken.AsSpan(tokens.First, tokens.Count).Fill(true);
                }
        }
        return taken;
    }
}
