namespace Parley.Events.Actors;

/// <summary>An office that people hold for a time, such as prime minister.</summary>
/// <param name="Name">Its name, in small letters.</param>
/// <param name="Class">
/// What kind of office: <c>state</c>, <c>government</c>, <c>leader</c>, <c>foreign</c>, <c>defence</c> or another word; offices of one class
/// answer to each other's names (a secretary of state is a foreign minister), except in the class <c>other</c>.
/// </param>
/// <param name="Role">The CAMEO role of its holder.</param>
/// <param name="Rank">Which of several offices of one person counts: the greater.</param>
/// <param name="IsSingle">True when a country has one holder at a time.</param>
public sealed record Office(string Name, string Class, Role Role, int Rank, bool IsSingle)
{
    /// <summary>The class of offices that do not answer to each other's names.</summary>
    public const string OtherClass = "other";

    /// <summary>The rank from which a holder is known by the surname alone.</summary>
    public const int Prominent = 70;

    /// <summary>True when the name of one is used for the other.</summary>
    public bool AnswersTo(Office other) => Name == other.Name || (Class == other.Class && Class != OtherClass);
}
