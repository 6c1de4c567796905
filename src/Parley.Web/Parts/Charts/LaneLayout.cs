using System.Globalization;

namespace Parley.Web.Parts.Charts;

/// <summary>Something that stands in a lane.</summary>
/// <param name="Key">What it is, so that lines find it.</param>
/// <param name="Lane">The lane's name.</param>
/// <param name="Kind">Kind of the move.</param>
/// <param name="Label">A few words.</param>
/// <param name="Title">All of it, in a sentence.</param>
/// <param name="Date">When.</param>
/// <param name="Address">Where it leads.</param>
public sealed record LaneItem(object Key, string Lane, string Kind, string Label, string Title, DateOnly Date, string Address);

/// <summary>Days on which several met.</summary>
/// <param name="Label">The place.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record LaneBand(string Label, DateOnly From, DateOnly To);

/// <summary>Where things stand in a time line by lanes.</summary>
/// <remarks>Time runs in proportion, but of a longer time without anything only a piece is drawn, and a sign says so; rows of a lane are found by where the label before ends.</remarks>
internal sealed class LaneLayout
{
    public const double Width = 1080;
    private const double Left = 118, Right = 1064, RowHeight = 20, LanePad = 12, LaneGap = 6, Head = 44, LongestGap = 60;

    private readonly List<(DateOnly Day, double X)> _scale = [];
    private readonly List<(double X, string Label)> _ticks = [];
    private readonly List<double> _cuts = [];

    public LaneLayout(IReadOnlyList<(string Name, string? Note)> lanes, IReadOnlyList<LaneItem> items, IReadOnlyList<LaneBand> bands)
    {
        Scale([.. items.Select(item => item.Date).Concat(bands.SelectMany(band => (DateOnly[])[band.From, band.To])).Distinct().Order()]);
        var top = Head;
        foreach (var (name, note) in lanes)
        {
            var own = items.Where(item => item.Lane == name).OrderBy(item => item.Date).ToList();
            if (own.Count == 0) continue;
            var ends = new List<double>();
            foreach (var item in own) Place(item, ends, top);
            var height = ends.Count * RowHeight + LanePad;
            Lanes.Add((name, note, top, height));
            top += height + LaneGap;
        }
        Bottom = top;
        PlaceBands(bands);
    }

    public List<(string Name, string? Note, double Y, double Height)> Lanes { get; } = [];

    public List<(LaneItem Item, double X, double Y, bool IsLeft)> Items { get; } = [];

    public List<(int Number, string Label, double X, double Width, double LabelY)> Bands { get; } = [];

    public IReadOnlyList<(double X, string Label)> Ticks => _ticks;

    /// <summary>Where time was cut.</summary>
    public IReadOnlyList<double> Cuts => _cuts;

    public double Bottom { get; }

    public double Height => Bottom + 40;

    public double X(DateOnly day) => _scale.Count == 0 ? Left : _scale.Find(each => each.Day == day).X;

    private void Scale(List<DateOnly> days)
    {
        if (days.Count == 0) return;
        var steps = new List<double> { 0 };
        for (var i = 1; i < days.Count; i++) steps.Add(Math.Min(days[i].DayNumber - days[i - 1].DayNumber, LongestGap));
        var total = Math.Max(1, steps.Sum());
        // Room for the label of the last one is found on its left.
        var (at, width) = (Left + 14, Right - Left - 90);
        for (var i = 0; i < days.Count; i++)
        {
            var x = at + width * steps[i] / total;
            if (i > 0 && days[i].DayNumber - days[i - 1].DayNumber > LongestGap) _cuts.Add((at + x) / 2);
            at = x;
            _scale.Add((days[i], at));
            var isNewMonth = i == 0 || days[i].Year != days[i - 1].Year || days[i].Month != days[i - 1].Month;
            if (!isNewMonth || (_ticks.Count > 0 && at - _ticks[^1].X < 38)) continue;
            var isNewYear = _ticks.Count == 0 || days[i].Year != days[i - 1].Year || !_ticks.Any(tick => tick.Label.EndsWith(days[i].Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
            _ticks.Add((at, days[i].ToString(isNewYear ? "MMM yyyy" : "MMM", CultureInfo.InvariantCulture)));
        }
    }

    private void Place(LaneItem item, List<double> ends, double top)
    {
        var x = X(item.Date);
        var label = Svg.Width(item.Label) + 26;
        var isLeft = x + label > Right;
        var (start, end) = isLeft ? (x - label, x + 12) : (x - 10, x + label);
        var row = ends.FindIndex(last => last <= start);
        if (row < 0)
        {
            row = ends.Count;
            ends.Add(0);
        }
        ends[row] = end;
        Items.Add((item, x, top + LanePad / 2 + row * RowHeight + RowHeight / 2, isLeft));
    }

    private void PlaceBands(IReadOnlyList<LaneBand> bands)
    {
        double[] ends = [0, 0];
        var number = 0;
        foreach (var band in bands.OrderBy(band => band.From))
        {
            number++;
            var (x, end) = (X(band.From) - 4, X(band.To) + 4);
            var row = ends[0] <= x ? 0 : ends[1] <= x ? 1 : 0;
            ends[row] = x + Svg.Width(band.Label) + 24;
            Bands.Add((number, band.Label, x, Math.Max(8, end - x), 12 + row * 15));
        }
    }
}
