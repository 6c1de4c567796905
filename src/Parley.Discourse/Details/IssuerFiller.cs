using Parley.Discourse.Coreference;
using Parley.Discourse.Details.Tables;
using Parley.Discourse.Statements;
using Parley.Language.Analysis;
using Parley.Text;
using Parley.Text.Pipeline;

namespace Parley.Discourse.Details;

/// <summary>Tells who speaks where a text does: "the statement said", "according to a tweet by the minister".</summary>
/// <remarks>
/// Whoever wrote or issued it, in this order: its possessor; the agent behind "by" or "from", also of "released" or "signed"; for a definite
/// one without such words, the speaker of the nearest statement before whose clause names the same text ("in a statement, Vos
/// said"), then the people or country it is described by. A text of which nobody is told speaks for itself. Immutable and thread-safe.
/// Cost: linear in the statements, times the tokens of a sentence.
/// </remarks>
public sealed class IssuerFiller(DetailTables tables) : IStatementFiller
{
    private const int Sentences = 8;

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(AnalyzedText), typeof(CoreferenceLayer)];

    /// <inheritdoc/>
    public void Fill(Document document, ReportedStatement[] statements)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(statements);
        if (statements.Length == 0) return;
        var analysis = document.Get<AnalyzedText>();
        var context = new DetailContext(analysis, [], tables, document.Article.Outlet);
        var resolver = new SpeakerResolver(analysis, document.Get<CoreferenceLayer>());
        for (var i = 0; i < statements.Length; i++)
            if (statements[i] is { Speaker: { } speaker, Source: [var source, ..] } && TextNoun(context, source) is >= 0 and var noun
                && Issuer(context, resolver, statements, i, noun) is { } issuer)
                statements[i] = statements[i] with { Speaker = issuer with { Spans = speaker.Spans } };
    }

    /// <summary>The noun that heads the source, when it is one for a text; -1 otherwise.</summary>
    private static int TextNoun(DetailContext context, TextSpan source)
    {
        var tokens = context.TokensOf(source);
        for (var token = tokens.First; token < tokens.End; token++)
            if (!tokens.Contains(context.Tree.Head(token)) && context.Analysis.Upos[token] == "NOUN")
                return VenueFinder.At(context, token)?.Class is VenueClass.Vehicle or VenueClass.Bare ? token : -1;
        return -1;
    }

    private static Party? Issuer(DetailContext context, SpeakerResolver resolver, ReportedStatement[] statements, int index, int noun)
    {
        if (Holder(context, noun) is >= 0 and var holder) return Named(context, resolver, holder);
        var isDefinite = context.Tree.Child(noun, "det") is >= 0 and var article && (context.Is(article, "the") || context.Is(article, "this") || context.Is(article, "that"));
        if (!isDefinite) return null;
        var described = context.Tree.Child(noun, "compound", "amod", "nmod:desc");
        var owner = described >= 0 && context.Analysis.Upos[described] == "PROPN" ? Named(context, resolver, described) : null;
        // "The Talvian statement" is that of the Talvians, whoever else issued one; "the statement" is the last one told of.
        return owner is { Entity: not null } ? owner : described < 0 ? Earlier(context, statements, index, noun) : null;
    }

    private static Party? Named(DetailContext context, SpeakerResolver resolver, int head)
    {
        var party = PartyMaker.Of(context.Analysis.Segments.Text, resolver, [Phrases.Span(context, Phrases.Of(context, head, _ => true))]);
        return party.IsUnresolved ? null : party;
    }

    /// <summary>The noun for who wrote or issued a text, by the words at its noun; -1 when they tell nobody.</summary>
    internal static int Holder(DetailContext context, int noun)
    {
        if (context.Tree.Child(noun, "nmod:poss") is >= 0 and var owner) return owner;
        if (Agent(context, noun) is >= 0 and var agent) return agent;
        foreach (var child in context.Tree.Children(noun))
            if (context.Analysis.Relations[child] is "acl" && Issues(context, child) && Agent(context, child) is >= 0 and var signer) return signer;
        return -1;
    }

    /// <summary>"Signed by", not "seen by".</summary>
    private static bool Issues(DetailContext context, int verb) => VenueFinder.At(context, verb)?.Class == VenueClass.Issue;

    private static int Agent(DetailContext context, int governor)
    {
        foreach (var child in context.Tree.Children(governor))
            if (child > governor && context.IsNominal(child) && context.Analysis.Relations[child] is "nmod" or "obl" or "obl:agent"
                && Phrases.Preposition(context, child) is "by" or "from")
                return child;
        return -1;
    }

    /// <summary>The speaker of the nearest statement before whose own clause names the same kind of text.</summary>
    private static Party? Earlier(DetailContext context, ReportedStatement[] statements, int index, int noun)
    {
        var lemma = context.Lemma(noun);
        var least = Math.Max(0, context.SentenceIndex(noun) - Sentences);
        for (var other = index - 1; other >= 0; other--)
        {
            var statement = statements[other];
            if (statement.Cue is not [var cue, ..] || statement.Speaker is not { IsUnresolved: false } speaker) continue;
            var tokens = context.TokensOf(cue);
            if (tokens.IsEmpty) continue;
            if (context.SentenceIndex(tokens.First) < least) return null;
            var sentence = context.SentenceOf(tokens.First);
            for (var token = sentence.First; token < sentence.End; token++)
                if (token != noun && context.Analysis.Upos[token] == "NOUN" && context.Lemma(token) == lemma && !IsContent(context, statement, token))
                    return speaker;
        }
        return null;
    }

    private static bool IsContent(DetailContext context, ReportedStatement statement, int token)
    {
        var at = context.Analysis.Segments.Tokens[token].Span;
        foreach (var span in statement.Content)
            if (span.Contains(at)) return true;
        return false;
    }
}
