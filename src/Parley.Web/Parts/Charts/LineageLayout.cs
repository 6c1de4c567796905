using System.Globalization;
using Parley.Ledgers.Lineage;
using Parley.Telling;

namespace Parley.Web.Parts.Charts;

/// <summary>Where the reports of a claim stand in the drawing: left to right by date, one row each, an origin in the middle of what rests on it.</summary>
internal sealed class LineageLayout
{
    /// <summary>So many reports are drawn; the list beside the drawing has all.</summary>
    public const int MostNodes = 40;

    public const double Width = 1080;
    private const double Left = 262, Right = 900, Top = 56, Row = 54;
    private const int MostTicks = 7;

    private readonly List<Node> _nodes = [];
    private readonly DateOnly _first;
    private readonly double _days;
    private double _next = Top;

    public LineageLayout(ClaimLineage claim)
    {
        var days = claim.All().Select(node => Svg.Day(node.Date)).OfType<DateOnly>().ToList();
        _first = days.Count == 0 ? DateOnly.MinValue : days.Min();
        _days = days.Count == 0 ? 0 : days.Max().DayNumber - _first.DayNumber;
        foreach (var origin in claim.Origins.Concat(claim.Denials)) Place(origin, null);
        Ticks = [.. TicksOf(days)];
    }

    /// <summary>A report and where it stands.</summary>
    internal sealed record Node(LineageNode Report, Node? Parent, double X, double Y)
    {
        public double Y { get; set; } = Y;

        public bool IsRoot => Parent is null;

        public bool IsDenial => Report.Relation == LineageRelation.NotClaimed || Report.Stance is Stance.Denies or Stance.Doubts or Stance.Refuses or Stance.Negated;

        /// <summary>Whether the label stands on the left, since there is no room on the right.</summary>
        public bool IsLeft => X > 820;
    }

    public IReadOnlyList<Node> Nodes => _nodes;

    public IReadOnlyList<(double X, string Label)> Ticks { get; }

    public double Height => _next + 8;

    /// <summary>The line from the report above.</summary>
    public static string Edge(Node node)
    {
        var (x1, y1, x2, y2) = (node.Parent!.X, node.Parent.Y, node.X, node.Y);
        // Of the same day: a bow to the left.
        return x2 - x1 < 40
            ? $"M{Svg.N(x1 - 8)},{Svg.N(y1)} C{Svg.N(x1 - 60)},{Svg.N(y1)} {Svg.N(x1 - 60)},{Svg.N(y2)} {Svg.N(x2 - 7)},{Svg.N(y2)}"
            : $"M{Svg.N(x1 + 8)},{Svg.N(y1)} C{Svg.N(x1 + 40)},{Svg.N(y2)} {Svg.N(x1 + 24)},{Svg.N(y2)} {Svg.N(Math.Min(x2 - 7, x1 + 70))},{Svg.N(y2)} H{Svg.N(x2 - 7)}";
    }

    /// <summary>How an edge is drawn: thick for copied text, thin for repeated with credit, dotted for the same words without credit.</summary>
    public static string EdgeClass(LineageRelation relation) => relation switch
    {
        LineageRelation.Copies or LineageRelation.Rewrites => "edge copy",
        LineageRelation.Cites => "edge",
        _ => "edge same",
    };

    private Node? Place(LineageNode report, Node? parent)
    {
        if (_nodes.Count >= MostNodes) return null;
        var x = Svg.Day(report.Date) is { } day && _days > 0 ? Left + (Right - Left) * (day.DayNumber - _first.DayNumber) / _days : Left;
        var node = new Node(report, parent, x, _next);
        _nodes.Add(node);
        if (report.Children.Count == 0)
        {
            _next += Row;
            return node;
        }
        var half = (report.Children.Count + 1) / 2;
        foreach (var child in report.Children.Take(half)) Place(child, node);
        node.Y = _next;
        _next += Row;
        foreach (var child in report.Children.Skip(half)) Place(child, node);
        return node;
    }

    private IEnumerable<(double X, string Label)> TicksOf(List<DateOnly> days)
    {
        if (days.Count == 0) yield break;
        var last = double.MinValue;
        foreach (var day in days.Distinct().Order())
        {
            var x = _days > 0 ? Left + (Right - Left) * (day.DayNumber - _first.DayNumber) / _days : Left;
            if (x - last < (Right - Left) / (MostTicks * 1.4)) continue;
            last = x;
            yield return (x, day.ToString(_days > 300 ? "d MMM yyyy" : "d MMM", CultureInfo.InvariantCulture));
        }
    }
}
