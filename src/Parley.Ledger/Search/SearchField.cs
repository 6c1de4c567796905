namespace Parley.Ledgers.Search;

/// <summary>A field whose words stand in the full-text index, each behind the field's sign, so that one index serves all fields.</summary>
/// <param name="Name">The name that users write.</param>
/// <param name="Kinds">The kinds of items that have it.</param>
/// <param name="Help">What it holds.</param>
/// <param name="Values">All that it can hold, where that is a short list; else <c>null</c>.</param>
internal sealed record SearchField(string Name, ItemKind[] Kinds, string Help, string[]? Values = null)
{
    public static readonly SearchField Speaker = new("speaker", [ItemKind.Statement], "who says or thinks it");
    public static readonly SearchField Addressee = new("addressee", [ItemKind.Statement], "who is told");
    public static readonly SearchField Medium = new("medium", [ItemKind.Statement], "the outlet or occasion it was said through");
    public static readonly SearchField Form = new("form", [ItemKind.Statement], "direct, indirect or mixed", ["direct", "indirect", "mixed"]);
    public static readonly SearchField Kind = new("kind", [ItemKind.Statement, ItemKind.Move], "says, thinks, ...; offer, reject, ...");
    public static readonly SearchField Relation = new("relation", [ItemKind.Statement], "confirms, denies, rejects or repeats", ["confirms", "denies", "rejects", "repeats"]);
    public static readonly SearchField Actor = new("actor", [ItemKind.Event, ItemKind.Move], "name or code of who takes part");
    public static readonly SearchField Type = new("type", [ItemKind.Event], "PLOVER type, mode or CAMEO code");
    public static readonly SearchField Status = new("status", [ItemKind.Event], "actual, future, hypothetical, denied, historic", ["actual", "future", "hypothetical", "denied", "historic"]);
    public static readonly SearchField Place = new("place", [ItemKind.Event], "where it happens");
    public static readonly SearchField Issue = new("issue", [ItemKind.Move], "what the move is about");
    public static readonly SearchField Outlet = new("outlet", [ItemKind.Article, ItemKind.Statement, ItemKind.Event, ItemKind.Move], "the publishing outlet");
    public static readonly SearchField Author = new("author", [ItemKind.Article], "the byline");
    public static readonly SearchField Title = new("title", [ItemKind.Article], "words of the headline");

    /// <summary>All fields, in the order of the help.</summary>
    public static IReadOnlyList<SearchField> All { get; } =
        [Speaker, Addressee, Medium, Form, Kind, Relation, Actor, Type, Status, Place, Issue, Outlet, Author, Title];

    /// <summary>Whether it holds people and bodies, so that the id of a known entity may stand for its names.</summary>
    public bool HoldsEntities => this == Speaker || this == Addressee || this == Medium || this == Actor;

    /// <summary>A folded word as it stands in the index. No folded word of a text looks like it.</summary>
    public string Sign(string word) => $"0{Name}0{word}";
}
