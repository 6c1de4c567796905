using System.Globalization;
using Parley.Text.Conllu;

namespace Parley.Evaluation.Trees;

/// <summary>Scores tokens, sentences, tags, lemmas and trees the way the CoNLL 2018 shared task did: F1 over aligned words.</summary>
/// <remarks>Words are aligned by their characters without white space; within a multiword token, in order. LAS compares universal
/// relations (before the colon). Stateless; linear.</remarks>
public static class TreeScorer
{
    /// <summary>Scores an analysis.</summary>
    /// <param name="gold">The treebank.</param>
    /// <param name="system">The analysis of its text.</param>
    /// <param name="report">Takes the errors, if anybody wants them.</param>
    /// <exception cref="FormatException">The two do not have the same characters.</exception>
    public static EvaluationResult Score(IEnumerable<ConlluSentence> gold, IEnumerable<ConlluSentence> system, Action<EvaluationError>? report = null)
    {
        var (g, s) = (new TreeWords(gold), new TreeWords(system));
        if (g.Characters != s.Characters) throw new FormatException(Difference(g.Characters, s.Characters));
        var byPlace = new Dictionary<(Text.TextSpan, int), int>();
        for (var i = 0; i < g.Words.Count; i++) byPlace[(g.Words[i].Token, g.Words[i].Part)] = i;
        var aligned = new int[s.Words.Count];
        for (var i = 0; i < aligned.Length; i++) aligned[i] = byPlace.GetValueOrDefault((s.Words[i].Token, s.Words[i].Part), -1);
        if (report is not null) Report(g, s, aligned, report);
        return new EvaluationResult(
            [
                Equal("tokens", g.Tokens, s.Tokens),
                Equal("sentences", g.Sentences, s.Sentences),
                Words("words", (_, _) => true),
                Words("UPOS", (a, b) => a.Word.Upos == b.Word.Upos),
                Words("XPOS", (a, b) => a.Word.Xpos == b.Word.Xpos),
                Words("lemmas", (a, b) => a.Word.Lemma == b.Word.Lemma),
                Words("UAS", HasHead),
                Words("LAS", (a, b) => HasHead(a, b) && a.Relation == b.Relation),
            ],
            4, [], string.Create(CultureInfo.InvariantCulture, $"gold {g.Words.Count} words in {g.Sentences.Count} sentences, system {s.Words.Count} in {s.Sentences.Count}"));

        bool HasHead(TreeWord a, TreeWord b) => a.Head < 0 && b.Head < 0 || (b.Head >= 0 && a.Head >= 0 && aligned[b.Head] == a.Head);

        Score Words(string name, Func<TreeWord, TreeWord, bool> isRight)
        {
            var right = 0;
            for (var i = 0; i < aligned.Length; i++)
                if (aligned[i] >= 0 && isRight(g.Words[aligned[i]], s.Words[i])) right++;
            return new Score(name, right, s.Words.Count, g.Words.Count);
        }
    }

    private static Score Equal(string name, IReadOnlyList<Text.TextSpan> gold, IReadOnlyList<Text.TextSpan> system) =>
        new(name, gold.ToHashSet() is var set ? system.Distinct().Count(set.Contains) : 0, system.Count, gold.Count);

    private static void Report(TreeWords gold, TreeWords system, int[] aligned, Action<EvaluationError> report)
    {
        for (var i = 0; i < aligned.Length; i++)
        {
            var found = system.Words[i];
            if (aligned[i] < 0)
            {
                report(new EvaluationError("word", found.Sentence, Place(found), "", found.Word.Form));
                continue;
            }
            var right = gold.Words[aligned[i]];
            Tell("upos", right.Word.Upos, found.Word.Upos);
            Tell("xpos", right.Word.Xpos, found.Word.Xpos);
            Tell("lemma", right.Word.Lemma, found.Word.Lemma);
            Tell("tree", Link(gold, right), Link(system, found));

            void Tell(string kind, string? a, string? b)
            {
                if (a != b) report(new EvaluationError(kind, right.Sentence, Place(right), $"{right.Word.Form}: {a ?? "_"}", b ?? "_"));
            }
        }
    }

    private static string Link(TreeWords words, TreeWord word) => $"{word.Relation} of {(word.Head < 0 ? "root" : words.Words[word.Head].Word.Form)}";

    private static string Place(TreeWord word) => string.Create(CultureInfo.InvariantCulture, $"{word.Token.Start}");

    private static string Difference(string gold, string system)
    {
        var at = gold.AsSpan().CommonPrefixLength(system);
        return $"the characters differ at {at}: gold '{Around(gold, at)}', system '{Around(system, at)}'";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 20)..Math.Min(text.Length, at + 20)];
}
