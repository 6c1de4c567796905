using Parley.Discourse.Details.Tables;
using Parley.Language.Analysis;
using Parley.Text.Segmentation;

namespace Parley.Discourse.Details;

/// <summary>Finds the names of outlets: those of the table, and capitalised words that have the form of one.</summary>
/// <remarks>
/// The longest name of the table that begins at a token wins; where none does, a run of capitalised words that ends or begins with a
/// telling word is an outlet (the Harbour Gazette, Radio Valdia). A name never cuts another name of the recogniser short (the Times
/// Square riots). Cost: linear in the tokens, with at most eight look-ups each. Immutable and thread-safe.
/// </remarks>
internal sealed class OutletScanner(AnalyzedText analysis, DetailTables tables)
{
    private const int MostTokens = 8;

    private readonly int[] _entityOfToken = EntityOfTokens(analysis);

    /// <summary>All mentions.</summary>
    public OutletMentions Scan()
    {
        var mentions = new List<OutletMention>();
        foreach (var sentence in analysis.Segments.Sentences)
            for (var token = sentence.First; token < sentence.End;)
            {
                var found = Listed(token, sentence) ?? Formed(token, sentence);
                if (found is null)
                {
                    token++;
                    continue;
                }
                mentions.Add(found);
                token = found.End;
            }
        return new OutletMentions(mentions, analysis);
    }

    private OutletMention? Listed(int first, Sentence sentence)
    {
        var text = analysis.Segments.Text;
        var start = analysis.Segments.Tokens[first].Span.Start;
        OutletMention? best = null;
        for (var end = first + 1; end <= sentence.End && end - first <= MostTokens; end++)
        {
            var length = analysis.Segments.Tokens[end - 1].Span.End - start;
            if (length > tables.Outlets.LongestName) break;
            if (tables.Outlets.TryFind(text.AsSpan(start, length), out var outlet) && HasNeed(outlet.Need, first, sentence) && !Cuts(first, end))
                best = Mention(first, end, outlet);
        }
        return best;
    }

    private bool HasNeed(OutletNeed need, int first, Sentence sentence) => need switch
    {
        OutletNeed.Article => first > sentence.First && Is(first - 1, "the"),
        OutletNeed.Preposition => first > sentence.First
            && (Is(first - 1, "on") || Is(first - 1, "via") || Is(first - 1, "to") || Is(first - 1, "through") || Is(first - 1, "over")),
        _ => true,
    };

    /// <summary>True when a name of the recogniser goes on behind the words, or begins before them.</summary>
    private bool Cuts(int first, int end)
    {
        var entity = _entityOfToken[end - 1];
        if (entity < 0) return false;
        var name = analysis.Entities[entity];
        return name.End > end && !IsPossessive(end) || (name.First < first && analysis.Upos[first - 1] is "PROPN" or "NOUN");
    }

    private OutletMention? Formed(int first, Sentence sentence)
    {
        if (!IsCapital(first) || Is(first, "the")) return null;
        var end = RunEnd(first, sentence);
        if (end - first == 1)
            return first > sentence.First && Is(first - 1, "the") && AtEnd(first) == OutletWordStrength.Alone && !Cuts(first, end)
                ? Mention(first, end, null)
                : null;
        if (IsCapital(end - 1) && Suffices(AtEnd(end - 1), end - 1)) return Mention(first, end, null);
        return Suffices(tables.OutletWords.AtBegin(analysis.Segments.Form(first)), first) ? Mention(first, end, null) : null;
    }

    /// <summary>One past the last of the capitalised words; hyphens stay inside, and "of" behind a telling word.</summary>
    private int RunEnd(int first, Sentence sentence)
    {
        var end = first + 1;
        var limit = Math.Min(sentence.End, first + MostTokens);
        while (end < limit)
        {
            if (IsCapital(end)) end++;
            else if (end + 1 < limit && IsCapital(end + 1) && (Touches(end) || Is(end, "of") && AtEnd(end - 1) == OutletWordStrength.Alone)) end += 2;
            else break;
        }
        return end;
    }

    private bool Touches(int token) =>
        analysis.Segments.Form(token) is "-" or "–" or "&"
        && analysis.Segments.Tokens[token].Span.Start == analysis.Segments.Tokens[token - 1].Span.End;

    private bool Suffices(OutletWordStrength? strength, int token) => strength switch
    {
        null => false,
        OutletWordStrength.Entity => _entityOfToken[token] is >= 0 and var entity && analysis.Entities[entity].Kind == EntityKind.Organization,
        _ => true,
    };

    private OutletWordStrength? AtEnd(int token) => tables.OutletWords.AtEnd(analysis.Segments.Form(token));

    private OutletMention Mention(int first, int end, Outlet? outlet)
    {
        var head = end - 1;
        for (var token = first; token < end; token++)
            if (analysis.Heads[token] < first || analysis.Heads[token] >= end)
                head = token;
        return new OutletMention(first, end, head, outlet ?? Unknown(first, end));
    }

    private Outlet Unknown(int first, int end)
    {
        var tokens = analysis.Segments.Tokens;
        var name = analysis.Segments.Text[tokens[first].Span.Start..tokens[end - 1].Span.End];
        return new Outlet(name, OutletKind.Unknown, null, OutletNeed.Nothing);
    }

    private bool IsCapital(int token) => analysis.Segments.Form(token) is [var c, ..] && char.IsUpper(c);

    private bool IsPossessive(int token) => analysis.Xpos[token] == "POS" || Is(token, "'s") || Is(token, "’s");

    private bool Is(int token, string word) => analysis.Segments.Form(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static int[] EntityOfTokens(AnalyzedText analysis)
    {
        var entityOfToken = new int[analysis.Heads.Length];
        Array.Fill(entityOfToken, -1);
        for (var i = 0; i < analysis.Entities.Length; i++)
            entityOfToken.AsSpan(analysis.Entities[i].First, analysis.Entities[i].Count).Fill(i);
        return entityOfToken;
    }
}
