using Parley.Events.Coding;

namespace Parley.Events.Network;

/// <summary>Chooses the actors of proposals, and keeps one of several that tell the same.</summary>
/// <remarks>The figures were set on the corpus (<c>training/parley_train/eventdecode.py</c>). Not thread-safe: one for each article.
/// Cost: the square of
/// the proposals of one type.</remarks>
internal sealed class ActResolver(CodingText text)
{
    private const double Further = 0.3;
    private const double Joined = 0.05;
    private const double AgainstNobody = 0.1;
    private const double Smallest = 1e-6;
    private const int EventGap = 4;
    private const int MoveGap = 6;

    private readonly TreePaths _paths = new(text);

    /// <summary>The acts, the surest first. An event of one type, source and target stands once, and so does one told by neighbouring
    /// words.</summary>
    public List<ResolvedAct> Resolve(IReadOnlyList<ActProposal> proposals, bool areMoves)
    {
        var found = new List<(ResolvedAct Act, string Target)>();
        foreach (var proposal in proposals)
            if (proposal.Sources.Count > 0) found.Add((Resolve(proposal, areMoves, out var target), target));
        var kept = new List<(ResolvedAct Act, string Target)>();
        foreach (var one in found.OrderByDescending(one => one.Act.Score).ThenBy(one => one.Act.Proposal.Token))
            if (!kept.Exists(other => IsSame(one, other, areMoves))) kept.Add(one);
        return kept.ConvertAll(one => one.Act);
    }

    private static bool IsSame((ResolvedAct Act, string Target) one, (ResolvedAct Act, string Target) other, bool areMoves)
    {
        if (one.Act.Proposal.Name != other.Act.Proposal.Name) return false;
        var gap = Math.Abs(one.Act.Proposal.Token - other.Act.Proposal.Token);
        var isSource = one.Act.Proposal.Sources[0].Best.Group == other.Act.Proposal.Sources[0].Best.Group;
        return areMoves ? isSource && gap <= MoveGap : (isSource && one.Target == other.Target) || gap <= EventGap;
    }

    private ResolvedAct Resolve(ActProposal proposal, bool areMoves, out string target)
    {
        var source = proposal.Sources[0];
        var others = proposal.Targets.Where(other => other.Best.Group != source.Best.Group || proposal.Name is "CONSULT" or "AGREE" or "meet").ToList();
        var (share, targets) = (proposal.NoTarget, (IReadOnlyList<ActorCandidate>)[]);
        target = "";
        if (others.Count > 0 && others[0].Share > proposal.NoTarget * AgainstNobody)
        {
            (share, target) = (others[0].Share, others[0].Best.Group);
            targets = Chosen(others);
        }
        var score = Math.Sqrt(Math.Sqrt(proposal.Some)) * Math.Sqrt(proposal.Share * Math.Sqrt(proposal.Share)) * Math.Sqrt(source.Share);
        if (!areMoves) score *= Math.Sqrt(Math.Sqrt(Math.Max(share, Smallest)));
        return new ResolvedAct(score, proposal, Chosen(proposal.Sources), targets);
    }

    /// <summary>The likeliest, those nearly as likely, and those joined to it.</summary>
    private List<ActorCandidate> Chosen(IReadOnlyList<RoleShare> shares)
    {
        var first = shares[0].Best;
        var chosen = new List<ActorCandidate> { first };
        for (var i = 1; i < shares.Count; i++)
            if (shares[i].Share > Further || (shares[i].Share > Joined && IsJoined(shares[i].Best.Token, first.Token))) chosen.Add(shares[i].Best);
        return chosen;
    }

    private bool IsJoined(int token, int other) => text.SentenceOf(token) == text.SentenceOf(other) && _paths.Place(token) == _paths.Place(other);
}
