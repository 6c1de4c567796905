using Parley.Text;

namespace Parley.Discourse.Statements;

/// <summary>The quotations within a statement's content, whose own outer marks are left aside.</summary>
internal static class InnerQuotations
{
    /// <summary>Maps the content of a statement, each piece by itself.</summary>
    public static QuotationMap Of(StatementContext context, StatementDraft outer)
    {
        var stretches = new List<TextSpan>();
        foreach (var piece in outer.Content)
        {
            var inner = ContentPassages.Inner(context, piece, isFirst: false);
            if (inner.End > inner.First) stretches.Add(context.Tree.Span(inner.First, inner.End));
        }
        return new QuotationMap(context.Analysis.Segments, stretches);
    }
}
