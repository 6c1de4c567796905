namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>A code of an actor and the days on which it holds.</summary>
/// <param name="Code">The code, such as <c>USAGOV</c>; empty where the dictionary says that the name is no actor (<c>[---]</c>).</param>
/// <param name="From">First day, YYYYMMDD; 0 for no beginning.</param>
/// <param name="To">Last day; <see cref="int.MaxValue"/> for no end.</param>
internal readonly record struct ActorCode(string Code, int From, int To)
{
    /// <summary>True when the code holds always.</summary>
    public bool IsUndated => From == 0 && To == int.MaxValue;

    /// <summary>True when the code holds on a day; 0 is an unknown day, on which only undated codes hold.</summary>
    public bool HoldsOn(int date) => IsUndated || (date > 0 && From <= date && date <= To);
}
