using System.Text.RegularExpressions;

namespace Parley.Ledgers.Tests.Linking;

/// <summary>Changes texts as desks do: cuts, other marks, other words. Deterministic for a seed.</summary>
internal sealed partial class Rewriter(int seed)
{
    private static readonly Dictionary<string, string> Synonyms = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Linking", "synonyms.tsv"))
        .Where(line => line[0] != '#').Select(line => line.Split('\t')).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private readonly Random _random = new(seed);

    /// <summary>A copy: a share of the paragraphs cut, the marks of quotation changed, the headline new.</summary>
    public string Copy(string text, double rate)
    {
        var paragraphs = text.Split("\n\n");
        var kept = paragraphs.Skip(1).Where((_, i) => i == 0 || _random.NextDouble() >= rate);
        return string.Join("\n\n", kept.Prepend(Sentence(paragraphs[0]))).Replace('“', '"').Replace('”', '"').Replace('’', '\'');
    }

    /// <summary>
    /// The report told anew: of the sentences without quotation a share is left out, in the rest twice that share of the words for which there
    /// is another is replaced; a few paragraphs change places. The sentences stay such as a desk could print.
    /// </summary>
    public string Rewrite(string text, double rate)
    {
        var paragraphs = text.Split("\n\n").Select((paragraph, i) => i == 0 ? paragraph : TellAnew(paragraph, rate)).Where(paragraph => paragraph.Length > 0).ToArray();
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

    private string TellAnew(string paragraph, double rate)
    {
        if (paragraph.AsSpan().IndexOfAny('“', '"') >= 0) return Replace(paragraph, rate * 2);
        var kept = SentenceEnds().Split(paragraph).Where(_ => _random.NextDouble() >= rate);
        return string.Join(' ', kept.Select(sentence => Replace(sentence, rate * 2)));
    }

    private string Replace(string text, double share)
    {
        var inQuotes = false;
        return Words().Replace(text, match =>
        {
            if (match.Value is "“" or "”" or "\"") inQuotes = match.Value == "“" || (match.Value == "\"" && !inQuotes);
            return !inQuotes && Synonyms.TryGetValue(match.Value, out var other) && _random.NextDouble() < share ? other : match.Value;
        });
    }

    private static string Sentence(string headline) => headline.Length == 0 ? "" : headline[0] + headline[1..].ToLowerInvariant();

    [GeneratedRegex("""[\w’'-]+|[“”"]""")]
    private static partial Regex Words();

    // Not behind "Mr." and the like, nor behind an initial.
    [GeneratedRegex(@"(?<=[a-z]{3}[.!?]) (?=[A-Z])")]
    private static partial Regex SentenceEnds();
}
