using Parley.Discourse.Trees;
using Parley.Events.Lexicon;

namespace Parley.Events.Matching;

/// <summary>Finds the frames of the action lexicon in dependency trees.</summary>
/// <remarks>
/// Every verb, noun and adjective is looked up once (but no noun that only modifies another, as in "war crimes"); the frames that it triggers are tried against the tree around it, and the one with
/// the highest <see cref="FrameMatch.Rank"/> wins (then a user's, then the first in the order of text). A match whose trigger is a word of a
/// higher-ranked match is dropped: in "launched an attack" there is one event. Known weak spot: slots are bound greedily, so a wrong
/// attachment by the parser is not repaired. Frames of type <see cref="ActionCode.None"/> are returned as well, so that a caller can say why
/// nothing was coded. Immutable and thread-safe. Cost: linear in tokens, times the frames of a trigger.
/// </remarks>
public sealed class FrameMatcher
{
    private const string LightVerbs = "&LIGHT";

    private readonly ActionLexicon _lexicon;
    private readonly WordTest _lightVerbs;

    /// <summary>Creates a matcher over a lexicon.</summary>
    /// <exception cref="ArgumentException">The lexicon has no set <c>&amp;LIGHT</c>.</exception>
    public FrameMatcher(ActionLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        _lightVerbs = lexicon.Sets.Test(LightVerbs, out var error) ?? throw new ArgumentException(error, nameof(lexicon));
    }

    /// <summary>The matches of a text, in text order of their triggers; at most one for each token.</summary>
    public IReadOnlyList<FrameMatch> Match(DependencyTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return Match(new WordView(tree));
    }

    /// <summary>The matches of a text whose words were lowered before.</summary>
    /// <param name="view">The words.</param>
    /// <param name="accepts">Which matches may stand; the next best takes the place of others.</param>
    internal IReadOnlyList<FrameMatch> Match(WordView view, Func<FrameMatch, bool>? accepts = null)
    {
        var binder = new FrameBinder(view, _lightVerbs);
        var best = new List<FrameMatch>();
        for (var token = 0; token < view.Analysis.Upos.Length; token++)
            if (Best(binder, view, token, accepts) is { } match)
                best.Add(match);
        return WithoutParts(best);
    }

    /// <summary>All frames that fit at one token, the best first; for explanations and for learning.</summary>
    public IReadOnlyList<FrameMatch> Candidates(DependencyTree tree, int token)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return Candidates(new WordView(tree), token);
    }

    /// <summary>All frames that fit at one token of a text whose words were lowered before, the best first; costs nothing for the rest of the text.</summary>
    internal IReadOnlyList<FrameMatch> Candidates(WordView view, int token)
    {
        var binder = new FrameBinder(view, _lightVerbs);
        var found = new List<FrameMatch>();
        foreach (var frame in Triggered(view, token))
            if (binder.Try(frame, token) is { } match)
                found.Add(match);
        return [.. found.OrderByDescending(match => match.Rank)];
    }

    private static FrameKind? KindOf(string upos) => upos switch
    {
        "VERB" or "AUX" => FrameKind.Verb,
        "NOUN" or "PROPN" => FrameKind.Noun,
        "ADJ" => FrameKind.Adjective,
        _ => null,
    };

    private FrameMatch? Best(FrameBinder binder, WordView view, int token, Func<FrameMatch, bool>? accepts)
    {
        FrameMatch? best = null;
        foreach (var frame in Triggered(view, token))
            if (binder.Try(frame, token) is { } match && (best is null || match.Rank > best.Rank) && accepts?.Invoke(match) != false)
                best = match;
        return best;
    }

    /// <summary>By lemma, else by form: a wrong lemma ("shel" of "shelled") costs nothing.</summary>
    private ReadOnlySpan<ActionFrame> Triggered(WordView view, int token)
    {
        if (KindOf(view.Analysis.Upos[token]) is not { } kind || (kind == FrameKind.Noun && view.Relation(token) is "compound")) return [];
        var byLemma = _lexicon.Triggered(kind, view.Lemma(token));
        return byLemma.IsEmpty ? _lexicon.Triggered(kind, view.Form(token)) : byLemma;
    }

    private static List<FrameMatch> WithoutParts(List<FrameMatch> matches)
    {
        var byTrigger = matches.ToDictionary(match => match.Trigger);
        var dropped = new HashSet<int>();
        foreach (var match in matches.OrderByDescending(match => match.Rank).ThenBy(match => match.Trigger))
        {
            if (dropped.Contains(match.Trigger)) continue;
            foreach (var word in match.Words)
                if (word != match.Trigger && byTrigger.ContainsKey(word))
                    dropped.Add(word);
        }
        return matches.FindAll(match => !dropped.Contains(match.Trigger));
    }
}
