using System.Globalization;
using Parley.Text;

namespace Parley.Web.Marking;

/// <summary>Cuts text into pieces wherever a mark begins or ends: marks may cross each other, so they cannot be elements inside each other.</summary>
/// <remarks>Cost: for each call, marks times pieces over which they lie.</remarks>
internal static class TextCutter
{
    private const int MostLevels = 3;

    /// <summary>The pieces of a part of a text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="part">The part.</param>
    /// <param name="marks">Marks of the text, in any order; those outside the part are passed over.</param>
    /// <param name="numbers">Numbers by the place before which they stand.</param>
    public static List<TextPiece> Cut(string text, TextSpan part, IEnumerable<TextMark> marks, ILookup<int, StatementNumber>? numbers = null)
    {
        var own = marks.Where(mark => mark.Span.Overlaps(part) && !mark.Span.IsEmpty).ToList();
        var edges = new SortedSet<int> { part.Start, part.End };
        foreach (var mark in own)
        {
            edges.Add(Math.Max(mark.Span.Start, part.Start));
            edges.Add(Math.Min(mark.Span.End, part.End));
        }
        var pieces = new List<TextPiece>();
        var start = part.Start;
        foreach (var end in edges.Skip(1))
        {
            var span = new TextSpan(start, end);
            var over = own.FindAll(mark => mark.Span.Contains(span));
            pieces.Add(new TextPiece(
                span.Of(text).ToString(), ClassOf(over, span), OwnersOf(over), over.Find(mark => mark.Role == MarkRole.Name) is { Owner: { } name } ? name : null, [.. numbers?[start] ?? []]));
            start = end;
        }
        return pieces;
    }

    private static string? OwnersOf(List<TextMark> over)
    {
        var owners = over.Where(mark => mark.Role is not (MarkRole.Hit or MarkRole.Chosen)).Select(mark => mark.Owner).Distinct(StringComparer.Ordinal);
        return string.Join(' ', owners) is { Length: > 0 } list ? list : null;
    }

    private static string? ClassOf(List<TextMark> over, TextSpan span)
    {
        if (over.Count == 0) return null;
        var classes = new List<string> { "m" };
        var role = over.Where(mark => mark.Role is MarkRole.To or MarkRole.Cue or MarkRole.Source).OrderByDescending(mark => mark.Depth).ThenByDescending(mark => mark.Role).Select(mark => (TextMark?)mark).FirstOrDefault();
        if (role is { } own) classes.Add(RoleClass(own) + (own.IsUnsure ? " un" : ""));
        var level = 0;
        foreach (var content in over.Where(mark => mark.Role == MarkRole.Content).DistinctBy(mark => mark.Owner).OrderBy(mark => mark.Depth).Take(MostLevels))
            classes.Add(string.Create(CultureInfo.InvariantCulture, $"{(content.IsUnsure ? 'u' : 'l')}{++level}"));
        if (level > 0) classes.Add("con");
        foreach (var mark in over.Where(mark => mark.Role == MarkRole.Event).Take(1))
            classes.Add("evt" + (mark.Span.Start == span.Start ? " ea" : "") + (mark.Span.End == span.End ? " ez" : ""));
        if (over.Exists(mark => mark.Role == MarkRole.Name)) classes.Add("ent");
        if (over.Exists(mark => mark.Role == MarkRole.Chosen)) classes.Add("on");
        if (over.Exists(mark => mark.Role == MarkRole.Hit)) classes.Add("hit");
        return string.Join(' ', classes);
    }

    private static string RoleClass(TextMark mark) => mark.Role switch
    {
        MarkRole.Source => "src",
        MarkRole.Cue when mark.IsNegated => "neg",
        MarkRole.Cue => "cue",
        _ => "to",
    };
}
