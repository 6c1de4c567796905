using Parley.Discourse.Times.Calendar;

namespace Parley.Discourse.Times.Grammar;

/// <summary>So many units of time.</summary>
/// <param name="Count">How many; 0 when the words give no number.</param>
/// <param name="Unit">Of what.</param>
/// <param name="Approximate">True for a couple, and where the unit had to be cut (a week and a half is ten days).</param>
/// <param name="IsVague">True for several, a few, or a bare plural: there is no count.</param>
/// <param name="ByArticle">True for "a week": an amount only in some places.</param>
internal readonly record struct Amount(long Count, TimeUnit Unit, bool Approximate, bool IsVague, bool ByArticle)
{
    /// <summary>The amount with half a unit more, in the next smaller unit that can tell it.</summary>
    public Amount PlusHalf(int factor) => (Unit, factor) switch
    {
        (TimeUnit.Year, 1) => this with { Count = Count * 12 + 6, Unit = TimeUnit.Month },
        (TimeUnit.Year, _) => this with { Count = Count + factor / 2 },
        (TimeUnit.Month, _) => this with { Count = Count * 30 + 15, Unit = TimeUnit.Day, Approximate = true },
        (TimeUnit.Week, _) => this with { Count = Count * 7 + 3, Unit = TimeUnit.Day, Approximate = true },
        (TimeUnit.Day, _) => this with { Count = Count * 24 + 12, Unit = TimeUnit.Hour },
        (TimeUnit.Hour, _) => this with { Count = Count * 60 + 30, Unit = TimeUnit.Minute },
        (TimeUnit.Minute, _) => this with { Count = Count * 60 + 30, Unit = TimeUnit.Second },
        _ => this,
    };
}
