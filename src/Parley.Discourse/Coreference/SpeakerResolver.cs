using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Entities;
using Parley.Language.Analysis;
using Parley.Text;

namespace Parley.Discourse.Coreference;

/// <summary>Tells who the words of a source are.</summary>
/// <remarks>
/// The source's head decides: the mention with that head, the name that a title governs ("President Vos"), all that an "and" joins, or for
/// "who" the noun before it. A pronoun that coreference ties to somebody with too little confidence, or to nobody, is given back as unresolved. Immutable and thread-safe; each answer takes time in the length of the source.
/// </remarks>
/// <param name="analysis">The analysed text.</param>
/// <param name="layer">Its coreference.</param>
public sealed class SpeakerResolver(AnalyzedText analysis, CoreferenceLayer layer)
{
    /// <summary>A pronoun tied with less confidence stays unresolved: a wrong speaker is worse than none.</summary>
    public const double LowestConfidence = 0.45;

    /// <summary>Who a source is.</summary>
    /// <param name="source">The words that name the source, in text order; of several spans the first one that holds a word counts.</param>
    /// <returns><c>null</c> when no span holds a word.</returns>
    public ResolvedSpeaker? Resolve(IReadOnlyList<TextSpan> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        foreach (var span in source)
        {
            var (first, end) = TokensIn(span);
            if (first < end && HeadOf(first, end) is >= 0 and var head) return Speaker(Described(head, first) ?? OnOneLine(span), MentionOf(head, first, end));
        }
        return null;
    }

    private ResolvedSpeaker Speaker(string words, CorefMention? mention)
    {
        if (mention is null) return new ResolvedSpeaker { Name = words, Words = words };
        var referent = layer.ReferentOf(mention.Index);
        var known = layer.Referents[referent];
        var link = layer.LinkOf(mention.Index);
        if (known.IsPronounOnly || link is { Confidence: < LowestConfidence })
            return new ResolvedSpeaker { Name = words, Words = words, Referent = known.IsPronounOnly ? referent : null, IsUnresolved = true, Link = link };
        var isAlone = known.Mentions.Count == 1 && !known.IsNamed;
        return new ResolvedSpeaker
        {
            Name = isAlone ? words : known.Name,
            Words = words,
            Referent = referent,
            Entity = layer.EntityOf(referent) is >= 0 and var entity ? entity : null,
            Link = link,
        };
    }

    private CorefMention? MentionOf(int head, int first, int end)
    {
        if (analysis.Segments.Form(head) is "who" or "which" or "that" && Antecedent(head) is >= 0 and var noun) head = noun;
        if (Joined(head, first, end) is { } joined) return joined;
        if (Titled(first, end) is { } titled) return titled;
        if (layer.MentionAt(head) is >= 0 and var own) return layer.Mentions[own];
        for (var token = first; token < end; token++)
            if (analysis.Heads[token] == head && analysis.Relations[token] is "flat" or "flat:name" or "appos" or "compound" or "nmod:desc" && layer.MentionAt(token) is >= 0 and var name)
                return layer.Mentions[name];
        return analysis.Heads[head] is >= 0 and var governor && layer.MentionAt(governor) is >= 0 and var around && layer.Mentions[around].End > head
            ? layer.Mentions[around]
            : null;
    }

    /// <summary>"Labour MP Luisa Berg", "the agency's director Hasan Nour, a lawyer": the person's name that ends the words before the first comma or preposition.</summary>
    private CorefMention? Titled(int first, int end)
    {
        var last = first;
        while (last < end && analysis.Upos[last] is "NOUN" or "PROPN" or "ADJ" or "DET" or "PART" or "NUM" or "X" || (last < end && analysis.Segments.Form(last) is "-" or "'s" or "’s")) last++;
        for (var token = last - 1; token > first; token--)
        {
            if (layer.MentionAt(token) is not (>= 0 and var index)) continue;
            var mention = layer.Mentions[index];
            if (mention.End != last || mention.First <= first) continue;
            return layer.Referents[layer.ReferentOf(index)] is { IsNamed: true, Type: EntityType.Person } ? mention : null;
        }
        return null;
    }

    /// <summary>The mention of all that are joined, when the source holds all of them.</summary>
    private CorefMention? Joined(int head, int first, int end)
    {
        for (var token = Math.Max(first, head + 1); token < end; token++)
            if (analysis.Relations[token] == "cc" && layer.MentionAt(token) is >= 0 and var joined && analysis.Heads[analysis.Heads[token]] == head && layer.Mentions[joined].End <= end)
                return layer.Mentions[joined];
        return null;
    }

    /// <summary>"Groups like the league which charged": the words before the pronoun; <c>null</c> for other words.</summary>
    private string? Described(int head, int first)
    {
        if (analysis.Segments.Form(head) is not ("who" or "which" or "that") || Antecedent(head) is not (>= 0 and var noun) || noun >= first) return null;
        var (start, end) = (noun, head);
        while (start > 0 && analysis.Heads[start - 1] == noun && analysis.Relations[start - 1] is "det" or "amod" or "compound" or "nummod" or "nmod:poss") start--;
        while (end > noun + 1 && analysis.Upos[end - 1] == "PUNCT") end--;
        return OnOneLine(new TextSpan(analysis.Segments.Tokens[start].Span.Start, analysis.Segments.Tokens[end - 1].Span.End));
    }

    /// <summary>The noun that a relative clause belongs to.</summary>
    private int Antecedent(int pronoun) =>
        analysis.Heads[pronoun] is >= 0 and var verb && analysis.Relations[verb].StartsWith("acl", StringComparison.Ordinal) ? analysis.Heads[verb] : -1;

    private int HeadOf(int first, int end)
    {
        var word = -1;
        for (var token = first; token < end; token++)
        {
            if (analysis.Upos[token] == "PUNCT") continue;
            if (word < 0) word = token;
            if (analysis.Heads[token] is var head && (head < first || head >= end)) return token;
        }
        return word;
    }

    private (int First, int End) TokensIn(TextSpan span)
    {
        var tokens = analysis.Segments.Tokens;
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.End <= span.Start) low = middle + 1;
            else high = middle;
        }
        var end = low;
        while (end < tokens.Length && tokens[end].Span.Start < span.End) end++;
        return (low, end);
    }

    private string OnOneLine(TextSpan span) => NameForms.OnOneLine(span.Of(analysis.Segments.Text));
}
