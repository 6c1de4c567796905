using Parley.Discourse.Trees;
using Parley.Text;

namespace Parley.Discourse.Details;

/// <summary>Where the statements of an article stand: in text order, with what each is nested in.</summary>
/// <remarks>Immutable. Cost: the number of statements times the depth of nesting, after sorting.</remarks>
internal sealed class StatementOrder
{
    private readonly TokenRange[] _bounds;
    private readonly int[] _parents;
    private readonly int[] _starts;

    public StatementOrder(DetailContext context, IReadOnlyList<StatementParts> statements)
    {
        Statements = statements;
        _starts = [.. statements.Select(Start)];
        Sequence = [.. Enumerable.Range(0, statements.Count).OrderBy(i => _starts[i]).ThenBy(i => i)];
        _parents = new int[statements.Count];
        _bounds = new TokenRange[statements.Count];
        var all = new TokenRange(0, context.Analysis.Heads.Length);
        FindParents();
        for (var i = 0; i < statements.Count; i++) _bounds[i] = _parents[i] < 0 ? all : Cover(context, i);
    }

    /// <summary>The statements, as given.</summary>
    public IReadOnlyList<StatementParts> Statements { get; }

    /// <summary>Indices of the statements, by where their words begin.</summary>
    public IReadOnlyList<int> Sequence { get; }

    /// <summary>Index of the statement whose content holds this one; -1 for an outermost one.</summary>
    public int Parent(int statement) => _parents[statement];

    /// <summary>The tokens outside which nothing belongs to the statement.</summary>
    public TokenRange Bound(int statement) => _bounds[statement];

    /// <summary>First token-bearing offset of a statement: of its cue, else its content.</summary>
    public static int Anchor(StatementParts parts) =>
        parts.Cue.Count > 0 ? parts.Cue[0].Start : parts.Content.Count > 0 ? parts.Content[0].Start : parts.Source.Count > 0 ? parts.Source[0].Start : 0;

    private static int Start(StatementParts parts)
    {
        var start = int.MaxValue;
        foreach (var span in parts.Source) start = Math.Min(start, span.Start);
        foreach (var span in parts.Cue) start = Math.Min(start, span.Start);
        foreach (var span in parts.Content) start = Math.Min(start, span.Start);
        return start == int.MaxValue ? 0 : start;
    }

    /// <summary>The smallest content that holds a statement's cue, or its content where it has no cue.</summary>
    private void FindParents()
    {
        var open = new List<int>();
        foreach (var statement in Sequence)
        {
            var at = _starts[statement];
            open.RemoveAll(other => End(Statements[other]) <= at);
            _parents[statement] = -1;
            var least = int.MaxValue;
            foreach (var other in open.Concat(AtSamePlace(statement)))
                if (Holds(other, statement) && Length(other) < least)
                    (_parents[statement], least) = (other, Length(other));
            open.Add(statement);
        }
    }

    /// <summary>Statements that begin behind this one's first word, but hold its cue all the same, are looked for among neighbours only.</summary>
    private IEnumerable<int> AtSamePlace(int statement)
    {
        for (var other = statement + 1; other < Statements.Count && other <= statement + 2; other++) yield return other;
    }

    private bool Holds(int other, int statement)
    {
        if (other == statement) return false;
        var parts = Statements[statement];
        var pieces = parts.Cue.Count > 0 ? parts.Cue : parts.Content;
        if (pieces.Count == 0 || Length(other) <= LengthOf(parts.Content) && parts.Cue.Count == 0) return false;
        foreach (var piece in pieces)
            if (!IsInside(Statements[other].Content, piece)) return false;
        return true;
    }

    private static bool IsInside(IReadOnlyList<TextSpan> spans, TextSpan piece)
    {
        foreach (var span in spans)
            if (span.Contains(piece)) return true;
        return false;
    }

    private int Length(int statement) => LengthOf(Statements[statement].Content);

    private static int LengthOf(IReadOnlyList<TextSpan> spans)
    {
        var length = 0;
        foreach (var span in spans) length += span.Length;
        return length;
    }

    private static int End(StatementParts parts) => parts.Content.Count == 0 ? 0 : parts.Content[^1].End;

    private TokenRange Cover(DetailContext context, int statement)
    {
        var anchor = Anchor(Statements[statement]);
        foreach (var span in Statements[_parents[statement]].Content)
            if (anchor >= span.Start && anchor < span.End) return context.TokensOf(span);
        return new TokenRange(0, context.Analysis.Heads.Length);
    }
}
