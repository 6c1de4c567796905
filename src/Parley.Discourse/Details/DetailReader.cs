using Parley.Discourse.Trees;

namespace Parley.Discourse.Details;

/// <summary>Finds the details of statements: whom something was told, through what, when, and what it does to another statement.</summary>
/// <remarks>
/// <para>Given are the words of source, cue and content. What the cue's clause holds besides them (<see cref="Zone"/>) tells about the
/// saying: its nouns are addressees, outlets, venues or times by the tables and the place in which they stand. Then what a speaker's
/// earlier statement told is carried on, and statements that take up others are tied to them. Every detail names the rule that found
/// it.</para>
/// <para>Pure functions of their arguments, thread-safe; no text makes them throw. Cost: linear in the tokens of the sentences that hold
/// cues.</para>
/// </remarks>
public static class DetailReader
{
    /// <summary>The details of one statement by itself.</summary>
    public static StatementDetails Read(DetailContext context, StatementParts parts)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(parts);
        return Own(context, parts, new TokenRange(0, context.Analysis.Heads.Length));
    }

    /// <summary>The details of all statements of an article, in the order given.</summary>
    /// <remarks>Only here are details carried from statement to statement, and statements tied to each other.</remarks>
    public static IReadOnlyList<StatementDetails> Read(DetailContext context, IReadOnlyList<StatementParts> statements)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(statements);
        var order = new StatementOrder(context, statements);
        var details = new StatementDetails[statements.Count];
        for (var i = 0; i < details.Length; i++) details[i] = Own(context, statements[i], order.Bound(i));
        new Dialogue(context, order).Carry(details);
        var ties = new TieFinder(context, order).Find();
        for (var i = 0; i < details.Length; i++) details[i] = details[i] with { Tie = ties[i] };
        return details;
    }

    private static StatementDetails Own(DetailContext context, StatementParts parts, TokenRange bound)
    {
        if (Zone.Of(context, parts, bound) is not { } zone) return new StatementDetails { Addressee = VocativeFinder.Find(context, parts) };
        var addressee = new AddresseeFinder(context, zone).Find();
        return new StatementDetails
        {
            Addressee = addressee ?? VocativeFinder.Find(context, parts),
            Medium = new MediumFinder(context, zone).Find(addressee),
            Time = new SaidTimeFinder(context, zone).Find(),
        };
    }
}
