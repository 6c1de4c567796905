using System.Text.RegularExpressions;
using Parley.Discourse.Details;
using Parley.Discourse.Details.Tables;
using Parley.Discourse.Tests.Times;
using Parley.Language.Analysis;
using Parley.Text;
using Parley.Text.Segmentation;

namespace Parley.Discourse.Tests.Details;

/// <summary>What the tests of details share: the tables, and texts with trees written down.</summary>
internal static class DetailTests
{
    public static DetailTables Tables { get; } = DetailTables.Load(Table);

    public static string Table(string name) => Path.Combine(TestTables.Folder, name);

    public static DetailContext Context(string notation) => new(Analysis.Of(notation), [], Tables);

    /// <summary>One sentence without a true tree: every token hangs on the first, capitalised words are names.</summary>
    public static DetailContext Flat(string text)
    {
        var split = Reading.Segment(text);
        var count = split.Tokens.Length;
        var segments = split with { Sentences = [new Sentence(0, count, true)] };
        string Form(int token) => segments.Form(token).ToString();
        return new DetailContext(
            new AnalyzedText
            {
                Segments = segments,
                Upos = [.. Enumerable.Range(0, count).Select(i => char.IsUpper(Form(i)[0]) ? "PROPN" : "NOUN")],
                Xpos = [.. Enumerable.Repeat("_", count)],
                Lemmas = [.. Enumerable.Range(0, count).Select(i => Form(i).ToLowerInvariant())],
                Heads = [.. Enumerable.Range(0, count).Select(i => i == 0 ? -1 : 0)],
                Relations = [.. Enumerable.Range(0, count).Select(i => i == 0 ? "root" : "dep")],
                Entities = [],
            },
            [],
            Tables);
    }

    /// <summary>The details of one statement, whose parts are given by their words.</summary>
    public static StatementDetails Read(DetailContext context, string source, string cue, string content) =>
        DetailReader.Read(context, Parts(context, source, cue, content));

    public static StatementParts Parts(DetailContext context, string source, string cue, string content) =>
        new(Span(context, source), Span(context, cue), Span(context, content)) { Speaker = source };

    public static string? Words(DetailContext context, Detail? detail) => detail?.Span.Of(context.Analysis.Segments.Text).ToString();

    private static TextSpan[] Span(DetailContext context, string words)
    {
        var found = Regex.Match(context.Analysis.Segments.Text, $@"(?<!\w){Regex.Escape(words)}(?!\w)");
        return words.Length == 0 || !found.Success ? [] : [new TextSpan(found.Index, found.Index + found.Length)];
    }
}
