using Parley.Discourse.Coreference.Tables;
using Parley.Discourse.Details.Tables;
using Parley.Text.Tables;

namespace Parley.Discourse.Entities;

/// <summary>What the tables know of names, by which the recogniser's kinds are set right.</summary>
/// <remarks>Immutable and thread-safe; each look-up takes constant time.</remarks>
/// <param name="outlets">Outlets, which are organisations.</param>
/// <param name="firstNames">Given names of people.</param>
/// <param name="roles">Nouns for what people are; in front of a name they are no part of it.</param>
/// <param name="states">States of the USA and their short forms.</param>
/// <param name="towns">Towns and regions, which are places.</param>
public sealed class NameLore(OutletTable outlets, GenderTable firstNames, RoleTable roles, IReadOnlySet<string> towns, IReadOnlySet<string> states)
{
    /// <summary>Joins tables that are read already with those of towns and states.</summary>
    /// <param name="path">Gives the path of a table of <c>data/discourse</c> by its name.</param>
    /// <param name="outlets">Outlets.</param>
    /// <param name="tables">Given names and role nouns.</param>
    /// <exception cref="TableFormatException">A table is missing or has a fault.</exception>
    public static NameLore Load(Func<string, string> path, OutletTable outlets, CoreferenceTables tables)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(tables);
        return new NameLore(outlets, tables.FirstNames, tables.Roles, Names(path("towns.tsv")), Names(path("us-states.tsv")));
    }

    internal bool IsOutlet(string name) => outlets.TryFind(name, out _);

    internal bool IsFirstName(string word) => firstNames.TryFind(word, out _);

    internal bool IsRole(string word) => roles.TryFind(word, out _);

    private static HashSet<string> Names(string path) => TsvTable.Load(path, 1).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>True for a state of the USA or its short form.</summary>
    internal bool IsState(string name) => states.Contains(name);

    internal bool IsTown(string name) => towns.Contains(name);
}
