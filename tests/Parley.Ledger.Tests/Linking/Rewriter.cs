using System.Text;
using System.Text.RegularExpressions;

namespace Parley.Ledgers.Tests.Linking;

/// <summary>Changes texts as desks do: cuts, other marks, other words. Deterministic for a seed.</summary>
internal sealed partial class Rewriter(int seed)
{
    private static readonly string[] Fillers =
    [
        "reportedly", "meanwhile", "apparently", "in effect", "for now", "again", "at length", "in private", "of late", "by all accounts",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A copy: a share of the paragraphs cut, the marks of quotation changed, the headline new.</summary>
    public string Copy(string text, double rate)
    {
        var paragraphs = text.Split("\n\n");
        var kept = paragraphs.Skip(1).Where((_, i) => i == 0 || _random.NextDouble() >= rate);
        return string.Join("\n\n", kept.Prepend(Sentence(paragraphs[0]))).Replace('“', '"').Replace('”', '"').Replace('’', '\'');
    }

    /// <summary>The report told anew: outside quotations a share of the words is dropped, doubled with a filler or set in another order; a few paragraphs change places.</summary>
    public string Rewrite(string text, double rate)
    {
        var paragraphs = text.Split("\n\n").Select(paragraph => ChangeWords(paragraph, rate)).ToArray();
        for (var i = 2; i + 1 < paragraphs.Length; i++)
            if (_random.NextDouble() < rate)
                (paragraphs[i], paragraphs[i + 1]) = (paragraphs[i + 1], paragraphs[i]);
        return string.Join("\n\n", paragraphs);
    }

    /// <summary>A part of a quotation: words cut from one end, first letter changed, final stop gone.</summary>
    public string Cut(string quotation, double rate)
    {
        var words = quotation.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var keep = Math.Max(Math.Min(6, words.Length), (int)Math.Round(words.Length * (1 - rate)));
        var start = _random.Next(2) == 0 ? 0 : words.Length - keep;
        var part = string.Join(' ', words.Skip(start).Take(keep)).TrimEnd('.', ',', '!', '?', ';');
        return char.ToLowerInvariant(part[0]) + part[1..].Replace(" — ", ", ", StringComparison.Ordinal);
    }

    private string ChangeWords(string paragraph, double rate)
    {
        var result = new StringBuilder();
        var inQuotes = false;
        foreach (Match match in Words().Matches(paragraph))
        {
            if (match.Value.AsSpan().IndexOfAny('“', '"') >= 0) inQuotes = true;
            if (inQuotes || _random.NextDouble() >= rate) result.Append(match.Value);
            else if (_random.Next(2) == 0) result.Append(Fillers[_random.Next(Fillers.Length)]).Append(' ').Append(match.Value);
            else result.Append(Fillers[_random.Next(Fillers.Length)]).Append(' ');
            if (match.Value.AsSpan().TrimEnd().EndsWith("”", StringComparison.Ordinal) || match.Value.AsSpan().TrimEnd().EndsWith("\"", StringComparison.Ordinal)) inQuotes = false;
        }
        return result.ToString();
    }

    private static string Sentence(string headline) => headline.Length == 0 ? "" : headline[0] + headline[1..].ToLowerInvariant();

    [GeneratedRegex(@"\S+\s*")]
    private static partial Regex Words();
}
