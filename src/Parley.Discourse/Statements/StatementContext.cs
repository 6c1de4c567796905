using Parley.Discourse.Entities;
using Parley.Discourse.Quotations;
using Parley.Discourse.Trees;
using Parley.Language.Analysis;

namespace Parley.Discourse.Statements;

/// <summary>What all steps of finding statements look at.</summary>
internal sealed class StatementContext(AnalyzedText analysis, EntityLayer entities, CueTable cues, int firstToken = 0)
{
    /// <summary>The analysed text.</summary>
    public AnalyzedText Analysis => analysis;

    /// <summary>The entity that a token helps to name, if any.</summary>
    public Entity? EntityAt(int token) => entities.At(firstToken + token);

    /// <summary>The words that show that somebody says something.</summary>
    public CueTable Cues => cues;

    /// <summary>The trees, walked downwards as well.</summary>
    public DependencyTree Tree { get; } = new(analysis);

    /// <summary>What stands in quotation marks.</summary>
    public QuotationMap Quotations { get; } = new(analysis.Segments);

    /// <summary>True for a token that is a quotation mark of any kind.</summary>
    public bool IsMark(int token) => analysis.Segments.Form(token) is "\"" or "“" or "”" or "„" or "«" or "»" or "''" or "``" or "‘" or "’" or "'" or "`" or "‚" or "‹" or "›";

    /// <summary>True when the token's form is the given word, without regard to case.</summary>
    public bool Is(int token, string word) => analysis.Segments.Form(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Index of the sentence that holds a token; takes logarithmic time.</summary>
    public int SentenceOf(int token)
    {
        var sentences = analysis.Segments.Sentences;
        int low = 0, high = sentences.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].First <= token) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    /// <summary>The token of a run that governs the others: the first whose head lies outside, punctuation apart.</summary>
    public int HeadOf(TokenRange run)
    {
        for (var token = run.First; token < run.End; token++)
            if (!run.Contains(analysis.Heads[token]) && !Tree.IsPunctuation(token))
                return token;
        return run.First;
    }
}
