using Parley.Text;

namespace Parley.Events.Coding;

/// <summary>Tells whose the plans of a text are and whom their terms ask.</summary>
/// <remarks>A plan of nobody known is left out. Not thread-safe: one for each article.</remarks>
internal sealed class PlanReader(CodingText text, ActorReader actors)
{
    private const int Highest = 3;

    /// <summary>The plans, in text order.</summary>
    public List<CodedPlan> Read(IReadOnlyList<Terms> found)
    {
        var plans = new List<CodedPlan>();
        foreach (var terms in found)
        {
            if (terms.Items.Count == 0 || Holder(terms.Plan) is not { } holder) continue;
            List<TextSpan> items = [.. terms.Items.Select(item => text.Tree.Span(item.First, item.End))];
            var evidence = new TextSpan(Math.Min(text.SpanOf(terms.Plan).Start, items[0].Start), items.Max(span => span.End));
            int? statement = text.StatementOf(terms.Verb) is >= 0 and var index ? index : null;
            plans.Add(new CodedPlan(holder, Asked(terms, holder), text.View.Lemma(terms.Plan), items, evidence, statement));
        }
        return plans;
    }

    /// <summary>Whose plan it is: whose the noun says, else who does what the verb over it says ("is pushing his plan").</summary>
    private CodedActor? Holder(int plan)
    {
        if (actors.Owner(plan) is { } owner) return owner;
        var head = text.Tree.Head(plan);
        for (var step = 0; step < Highest && head >= 0; step++, head = text.Tree.Head(head))
        {
            if (text.Analysis.Upos[head] != "VERB") continue;
            var holder = actors.Read(text.Clauses.Subject(head), isTarget: false);
            return holder.Count > 0 ? holder[0] : null;
        }
        return null;
    }

    private List<CodedActor> Asked(Terms terms, CodedActor holder)
    {
        var asked = new List<CodedActor>();
        var sentence = text.SentenceOf(terms.Verb);
        for (var token = terms.Verb + 1; token < sentence.End; token++)
        {
            if (!char.IsUpper(text.Analysis.Segments.Form(token)[0]) || !terms.Items.Any(item => item.Contains(token))) continue;
            foreach (var actor in actors.Read(token, isTarget: false))
                if (actor.Country is not null && !actor.IsSameSide(holder) && !asked.Exists(actor.IsSameSide)) asked.Add(actor);
        }
        return asked;
    }
}
