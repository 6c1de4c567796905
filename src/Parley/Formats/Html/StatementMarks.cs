using Parley.Records;
using Parley.Text;

namespace Parley.Formats.Html;

/// <summary>The marks of a record's statements. What else a page marks, such as events, becomes a list of marks just so.</summary>
internal static class StatementMarks
{
    /// <summary>All marks; their owners are the statements' places in the record. Spans that do not lie inside the text are left out.</summary>
    public static List<Mark> Of(Record record, StatementTree tree)
    {
        var marks = new List<Mark>();
        for (var i = 0; i < record.Statements.Count; i++)
        {
            var statement = record.Statements[i];
            Add(statement.Content, i, MarkRole.Content);
            Add(statement.Cue, i, MarkRole.Cue);
            Add(statement.Source?.Spans, i, MarkRole.Source);
            Add(statement.Addressee?.Spans, i, MarkRole.Addressee);
            Add(statement.Medium?.Spans, i, MarkRole.Medium);
            Add(statement.Time?.Spans, i, MarkRole.Time);
        }
        return marks;

        void Add(IReadOnlyList<TextSpan>? spans, int owner, MarkRole role)
        {
            foreach (var span in spans ?? [])
                if (!span.IsEmpty && new TextSpan(0, record.Text.Length).Contains(span))
                    marks.Add(new Mark(span, owner, role, tree.Depth(owner)));
        }
    }
}
