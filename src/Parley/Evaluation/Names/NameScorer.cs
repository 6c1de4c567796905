using System.Globalization;
using Parley.Text.Conllu;

namespace Parley.Evaluation.Names;

/// <summary>Scores names: F1 of equal spans of equal type, for each type and for all.</summary>
/// <remarks>Not thread-safe.</remarks>
/// <param name="types">The gold's name for a type of the system's; types that are not in it are compared as they are.</param>
/// <param name="report">Takes the errors, if anybody wants them.</param>
public sealed class NameScorer(IReadOnlyDictionary<string, string> types, Action<EvaluationError>? report = null)
{
    private const string All = "all";

    private readonly SortedDictionary<string, int[]> _counts = new(StringComparer.Ordinal);
    private int _sentences;

    /// <summary>The scores over all that was added.</summary>
    public EvaluationResult Result => new(
        [.. _counts.Select(count => new Score(count.Key, count.Value[0], count.Value[1], count.Value[2]))],
        4, [], string.Create(CultureInfo.InvariantCulture, $"gold {Of(All, 2)} names, system {Of(All, 1)}, in {_sentences} sentences")) { ShowsCounts = true };

    /// <summary>Adds a sentence.</summary>
    /// <param name="gold">The sentence with its tags.</param>
    /// <param name="tags">The system's tags, one for each word.</param>
    public void Add(IobSentence gold, IReadOnlyList<string> tags)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(tags);
        _sentences++;
        var right = Spans(gold.Tags).ToHashSet();
        var found = Spans(tags).Select(span => span with { Type = types.GetValueOrDefault(span.Type, span.Type) }).ToHashSet();
        Count(found.Where(right.Contains), 0);
        Count(found, 1);
        Count(right, 2);
        if (report is not null) Report(gold, right, found);
    }

    private static IEnumerable<NameSpan> Spans(IReadOnlyList<string> tags)
    {
        NameSpan? open = null;
        for (var i = 0; i < tags.Count; i++)
        {
            var isOutside = tags[i] == "O";
            var type = isOutside || tags[i].Length < 2 ? "" : tags[i][2..];
            if (open is { } last && (isOutside || tags[i][0] is 'B' or 'O' || type != last.Type))
            {
                yield return last with { End = i };
                open = null;
            }
            if (!isOutside && tags[i][0] is 'B' or 'I') open ??= new NameSpan(i, i, type);
        }
        if (open is { } final) yield return final with { End = tags.Count };
    }

    private void Count(IEnumerable<NameSpan> spans, int column)
    {
        foreach (var span in spans)
            foreach (var key in (string[])[span.Type, All])
            {
                if (!_counts.TryGetValue(key, out var counts)) _counts.Add(key, counts = new int[3]);
                counts[column]++;
            }
    }

    private int Of(string type, int column) => _counts.TryGetValue(type, out var counts) ? counts[column] : 0;

    private void Report(IobSentence sentence, HashSet<NameSpan> gold, HashSet<NameSpan> found)
    {
        foreach (var span in gold.Where(span => !found.Contains(span)).Order()) Tell("missed", span, Show(span), "");
        foreach (var span in found.Where(span => !gold.Contains(span)).Order()) Tell("extra", span, "", Show(span));

        string Show(NameSpan span) => $"{span.Type} {string.Join(' ', sentence.Forms.Skip(span.Start).Take(span.End - span.Start))}";

        void Tell(string kind, NameSpan span, string right, string system) => report!(new EvaluationError(
            kind, string.Create(CultureInfo.InvariantCulture, $"line {sentence.Line}"), string.Create(CultureInfo.InvariantCulture, $"{span.Start + 1}"), right, system));
    }
}
