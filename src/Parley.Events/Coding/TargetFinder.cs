using Parley.Events.Lexicon;
using Parley.Events.Matching;

namespace Parley.Events.Coding;

/// <summary>Finds whom an act is done to where the frame's own place is empty, or holds nobody.</summary>
/// <remarks>
/// In this order: who stands after one of the frame's prepositions deeper in the phrase ("70 million of aid for Valdia"); who owns one of its
/// words ("rejected a Valdian request"); of a threat, who must act to avert it ("unless Valdia withdraws"); of what is said, asked,
/// refused or protested, the first party named in the words below it. Costs a walk over the words below the trigger. Not thread-safe.
/// </remarks>
internal sealed class TargetFinder(CodingText text, ActorReader actors)
{
    private const int Deepest = 5;
    private const int VerbalConflict = 3;

    /// <summary>Prepositions before the place of a protest, which is no target.</summary>
    public static readonly string[] WhereCrowdsStand = ["in", "at", "near", "through", "across"];

    private static readonly string[] Against = ["on", "against"];

    /// <summary>Who it is done to; empty when the words do not tell.</summary>
    public List<CodedActor> Find(FrameMatch match, IReadOnlyList<CodedActor> sources, int quad)
    {
        var prepositions = new HashSet<string>(StringComparer.Ordinal);
        Collect(match.Frame.Clause, prepositions);
        if (match.Target < 0 && match.Frame.Code.Type is "ASSAULT" or "COERCE" or "RETREAT" or "THREATEN") prepositions.UnionWith(Against);
        // Where a crowd stands is no target.
        if (match.Frame.Code.Type == "PROTEST") prepositions.ExceptWith(WhereCrowdsStand);
        var below = Below(match);
        foreach (var token in below)
            if (prepositions.Count > 0 && text.Clauses.HasCase(token, [.. prepositions]) && Others(token, sources) is { Count: > 0 } named) return named;
        foreach (var word in match.Words)
            if (word != match.Trigger && word != match.Source && text.Clauses.IsNominal(word) && actors.Owner(word) is { Country: not null } owner && !sources.Any(IsVictimised(word) ? owner.IsSame : owner.IsSameSide)) return [owner];
        if (match.Frame.Code.Type == "THREATEN" && Averter(match) is >= 0 and var averter && Others(averter, sources) is { Count: > 0 } warned) return warned;
        if (quad < VerbalConflict && match.Frame.Code.Type != "AGREE") return [];
        // "Applied for a job at the agency": what is asked for is told, and is nobody.
        if (match.Target >= 0 && match.Frame.Specificity == 0) return [];
        return match.Frame.Code.Type is "PROTEST" or "THREATEN" or "REQUEST" or "REJECT" or "AGREE" ? FirstParty(below, sources, match.Frame.Code.Type == "PROTEST") : [];
    }

    /// <summary>"Ordered his killing": whose it is, is whom it is done to, though of the same country.</summary>
    private bool IsVictimised(int noun) => text.View.Lemma(noun) is "killing" or "murder" or "assassination" or "death" or "arrest" or "detention" or "execution" or "abduction" or "removal" or "ouster"
        or "imprisonment" or "extradition";

    private static void Collect(FrameClause clause, HashSet<string> prepositions)
    {
        foreach (var slot in clause.Slots)
        {
            if (slot.Role == FrameRole.Target) prepositions.UnionWith(slot.Prepositions);
            if (slot.Clause is { } inner) Collect(inner, prepositions);
        }
    }

    /// <summary>The words below the trigger and to the right of it, but those of conditions, reasons and relative clauses.</summary>
    private List<int> Below(FrameMatch match)
    {
        var found = new List<int>();
        Add(match.Trigger, Deepest);
        found.Sort();
        return found;

        void Add(int head, int depth)
        {
            if (depth == 0) return;
            foreach (var child in text.Tree.Children(head))
            {
                if (child < Math.Min(match.Trigger, head) || child == match.Source || IsAside(child)) continue;
                found.Add(child);
                Add(child, depth - 1);
            }
        }
    }

    private bool IsAside(int child) => text.View.Relation(child) switch
    {
        "acl:relcl" or "parataxis" or "punct" or "conj" => true,
        "nsubj" or "nsubj:pass" => text.Tree.Head(child) < child && text.Analysis.Upos[text.Tree.Head(child)] == "VERB",
        "advcl" => text.Tree.Child(child, "mark") is >= 0 and var mark && text.View.Form(mark) is not ("to" or "for"),
        _ => false,
    };

    private List<CodedActor> Others(int token, IReadOnlyList<CodedActor> sources)
    {
        var found = actors.Read(token, isTarget: true);
        found.RemoveAll(actor => actor.Code == Actors.ActorCode.Unknown || sources.Any(actor.IsSame));
        return found;
    }

    private int Averter(FrameMatch match)
    {
        foreach (var word in match.Words)
        {
            var clause = text.Tree.Child(word, "advcl");
            if (clause >= 0 && text.Tree.Child(clause, "mark") is >= 0 and var mark && text.View.Form(mark) is "if" or "unless" or "until") return text.Clauses.Subject(clause);
        }
        return -1;
    }

    private List<CodedActor> FirstParty(List<int> below, IReadOnlyList<CodedActor> sources, bool isProtest)
    {
        foreach (var token in below)
        {
            if (!text.Clauses.IsNominal(token) || text.Coreference.MentionAt(token) < 0 || (isProtest && text.Clauses.HasCase(token, ["in", "at", "near", "outside", "through", "across", "along"]))) continue;
            var found = Others(token, sources);
            found.RemoveAll(actor => actor.Country is null || sources.Any(source => source.Country == actor.Country && !isProtest));
            if (found.Count > 0) return found;
        }
        return [];
    }
}
