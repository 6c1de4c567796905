using Parley.Discourse.Times;
using Parley.Language.Analysis;
using Parley.Text.Segmentation;

namespace Parley.Discourse.Tests.Times;

/// <summary>What the tests of times share: reading a sentence, and writing expressions as the specification does.</summary>
internal static class Reading
{
    private static readonly Segmenter Segmenter = Segmenter.Load(Path.Combine(TestTables.Root, "models", "en", "1"));

    public static TimeReader Reader { get; } = new();

    public static SegmentedText Segment(string text) => Segmenter.Segment(text);

    public static IReadOnlyList<TimeExpression> Read(string text, string? published) =>
        Reader.Read(Segment(text), new TimeContext(published));

    /// <summary>An analysis of one sentence, written word by word as word/TAG/head/relation; head 0 is the root, counted from 1.</summary>
    public static AnalyzedText Tree(string words)
    {
        var cells = words.Split(' ').Select(word => word.Split('/')).ToArray();
        var text = string.Join(' ', cells.Select(cell => cell[0]));
        var tokens = new List<Token>();
        foreach (var cell in cells)
        {
            var start = tokens.Count == 0 ? 0 : tokens[^1].Span.End + 1;
            tokens.Add(new Token(new Parley.Text.TextSpan(start, start + cell[0].Length), false));
        }
        return new AnalyzedText
        {
            Segments = new SegmentedText(text, [.. tokens], [new Sentence(0, tokens.Count, true)]),
            Xpos = [.. cells.Select(cell => cell[1])],
            Upos = [.. cells.Select(cell => cell[1] is ['V', ..] ? "VERB" : cell[1] is "NNP" or "NNPS" ? "PROPN" : cell[1] is ['N', ..]
                ? "NOUN" : "X")],
            Lemmas = [.. cells.Select(cell => cell[0])],
            Heads = [.. cells.Select(cell => cell.Length > 2 ? int.Parse(cell[2]) - 1 : -1)],
            Relations = [.. cells.Select(cell => cell.Length > 3 ? cell[3] : "dep")],
            Entities = [],
        };
    }

    public static string Write(string text, IReadOnlyList<TimeExpression> expressions) =>
        expressions.Count == 0 ? "—" : string.Join("; ", expressions.Select(expression => Write(text, expression)));

    private static string Write(string text, TimeExpression e)
    {
        var parts = new List<string> { e.Iso ?? "?", Lower(e.Basis), e.Kind == TimeKind.TimeOfDay ? "time" : Lower(e.Kind) };
        if (e.Clock is not null) parts.Add(e.Clock);
        if (e.Zone is not null) parts.Add(e.Zone);
        if (e.Modifier != TimeModifier.None) parts.Add(Lower(e.Modifier));
        if (e.Approximate) parts.Add("approximate");
        return $"{e.Span.Of(text)} → {string.Join(", ", parts)}";
    }

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
