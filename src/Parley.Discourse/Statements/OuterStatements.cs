using Parley.Discourse.Details;
using Parley.Discourse.Quotations;
using Parley.Discourse.Trees;
using Parley.Text;

namespace Parley.Discourse.Statements;

/// <summary>Finds the report around a statement that was found without it: "confirmed earlier reporting by the Gazette that Koll had told".</summary>
/// <remarks>
/// A noun of the table of report nouns, with a holder, must have a content that holds the whole statement, which then becomes nested. What is
/// said of that noun ("confirmed", "denied") becomes the next outer statement. Words that belong to another statement already are left
/// alone. Cost: one pass over the text, and a few subtrees for each report.
/// </remarks>
internal sealed class OuterStatements(StatementContext context, DetailContext words)
{
    private readonly HolderFinder _holders = new(context);
    private readonly IReadOnlyList<NounStatement> _nouns = ReportNouns.Find(words);

    /// <summary>Wraps what can be wrapped, and gives back the new outer statements.</summary>
    public List<StatementDraft> Around(List<StatementDraft> drafts, TakenTokens taken)
    {
        var outer = new List<StatementDraft>();
        if (drafts.Count == 0) return outer;
        foreach (var noun in _nouns)
        {
            if (noun.Holder is not { } holder) continue;
            var report = new StatementDraft { Rule = StatementRules.Report, Source = [Tokens(holder)], Cue = Tokens(noun.Cue) };
            report.Add(Tokens(noun.Content));
            if (taken[noun.Noun])
            {
                if (Within(report, noun.Noun, drafts)) outer.Add(report);
                continue;
            }
            if (!Wrap(report, drafts, taken)) continue;
            outer.Add(report);
            if (Around(report, noun.Noun, taken) is not { } said) continue;
            report.Parent = said;
            outer.Add(said);
        }
        return outer;
    }

    /// <summary>Puts reports between statements and what was found inside them, where the statement's cue governs the noun: "confirmed | a report by the Gazette that Koll had told".</summary>
    /// <param name="drafts">What was found in the article's own words.</param>
    /// <param name="nested">What was found inside of it; what the reports hold gets another parent.</param>
    /// <returns>The reports.</returns>
    public List<StatementDraft> Between(List<StatementDraft> drafts, List<StatementDraft> nested)
    {
        var between = new List<StatementDraft>();
        foreach (var noun in _nouns)
        {
            if (noun.Holder is not { } holder || (drafts.Find(draft => Governs(draft, noun.Noun)) ?? nested.Find(draft => Governs(draft, noun.Noun))) is not { } said) continue;
            var report = new StatementDraft { Rule = StatementRules.Report, Source = [Tokens(holder)], Cue = Tokens(noun.Cue), Parent = said };
            report.Add(Tokens(noun.Content));
            if (!report.Content.TrueForAll(said.Holds) || nested.Exists(draft => draft.Cue is { } cue && cue.Contains(noun.Noun))) continue;
            var held = nested.FindAll(draft => draft.Parent == said && Holds(report, draft));
            if (held.Count == 0 && noun.Kind != "reports") continue;
            foreach (var draft in held) draft.Parent = report;
            between.Add(report);
        }
        return between;
    }

    private bool Governs(StatementDraft draft, int noun) =>
        draft.Cue is { } cue && cue.Contains(context.Tree.Head(noun)) && draft.Holds(new TokenRange(noun, noun + 1));

    /// <summary>Makes a report part of the statement whose content was found to end inside it: "confirmed | earlier reporting by the Gazette | that".</summary>
    private static bool Within(StatementDraft report, int noun, List<StatementDraft> drafts)
    {
        var (cue, end) = (report.Cue!.Value, report.Content[^1].End);
        var said = drafts.Find(draft => draft.Parent is null && draft.Holds(new TokenRange(noun, noun + 1)) && draft.Content[^1].Contains(noun));
        if (said is null || said.Content[^1].First > Math.Min(cue.First, report.Source[0].First) || said.Content[^1].End >= end) return false;
        var held = drafts.FindAll(draft => draft != said && draft.Parent is null && Holds(report, draft));
        if (held.Count == 0) return false;
        foreach (var draft in held) draft.Parent = report;
        said.Add(new TokenRange(said.Content[^1].End, end));
        report.Parent = said;
        return true;
    }

    /// <summary>Who confirms, denies or repeats the report.</summary>
    private StatementDraft? Around(StatementDraft report, int noun, TakenTokens taken)
    {
        var verb = context.Tree.Head(noun);
        if (verb < 0 || verb > noun || context.Analysis.Upos[verb] != "VERB" || context.Cues.Find(CueClass.Verb, context.Analysis.Lemmas[verb]) is null) return null;
        var sentence = context.Analysis.Segments.Sentences[context.SentenceOf(verb)];
        var within = new TokenRange(sentence.First, sentence.End);
        var cue = CueGroup.Of(context, verb, within);
        var first = Math.Min(report.Cue!.Value.First, report.Source[0].First);
        if (_holders.OfPredicate(verb, within) is not { } holder || holder.Overlaps(cue) || cue.End > first || taken.Any(cue) || taken.Any(holder)) return null;
        var said = new StatementDraft { Rule = StatementRules.Report, Source = [holder], Cue = cue };
        said.Add(new TokenRange(first, report.Content[^1].End));
        taken.Add(said);
        return said;
    }

    private static bool Wrap(StatementDraft report, List<StatementDraft> drafts, TakenTokens taken)
    {
        if (taken.Any(report.Source[0]) || taken.Any(report.Cue!.Value)) return false;
        var held = drafts.FindAll(draft => draft.Parent is null && Holds(report, draft));
        foreach (var draft in held) draft.Parent = report;
        if (held.Count > 0) taken.Add(report);
        return held.Count > 0;
    }

    private static bool Holds(StatementDraft outer, StatementDraft inner) =>
        inner.Content.TrueForAll(outer.Holds) && inner.Source.TrueForAll(outer.Holds) && inner.Cue is { } cue && outer.Holds(cue);

    private TokenRange Tokens(TextSpan span)
    {
        var tokens = context.Analysis.Segments.Tokens;
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.End <= span.Start) low = middle + 1;
            else high = middle;
        }
        var end = low;
        while (end < tokens.Length && tokens[end].Span.Start < span.End) end++;
        return new TokenRange(low, end);
    }
}
