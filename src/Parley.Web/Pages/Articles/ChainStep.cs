using Parley.Records;
using Parley.Telling;
using Parley.Web.Parts;

namespace Parley.Web.Pages.Articles;

/// <summary>One of those through whom words came, from the outlet that prints them to who said them.</summary>
/// <param name="Name">Who.</param>
/// <param name="Entity">Its entity in the article; <c>null</c> for none.</param>
/// <param name="Role">What the article calls it beside the name; <c>null</c> for nothing.</param>
/// <param name="Note">What it did: <c>told the cabinet, 23 July 1978</c>.</param>
/// <param name="IsNamed">Whether it has a name, and not only a description.</param>
public sealed record ChainStep(string Name, string? Entity, string? Role, string Note, bool IsNamed)
{
    /// <summary>The chain of a statement.</summary>
    public static IReadOnlyList<ChainStep> Of(Record record, Statement statement, StatementTree tree)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(tree);
        var around = Around(record, statement, tree).ToList();
        return [.. statement.Chain.Select((name, i) => Step(record, name, i == 0 && name == record.Outlet, around.Find(each => each.Source?.Name == name), i == statement.Chain.Count - 1 ? statement : null))];
    }

    private static ChainStep Step(Record record, string name, bool isOutlet, Statement? own, Statement? last)
    {
        var said = own ?? last;
        if (isOutlet) return new ChainStep(name, null, null, $"prints it, {Wording.Date(record.Date)}", true);
        var entity = record.Entities.FirstOrDefault(each => each.Id == said?.Source?.Entity && each.Name == name) ?? record.Entities.FirstOrDefault(each => each.Name == name);
        var role = entity?.Role is { } told && !name.Contains(told, StringComparison.OrdinalIgnoreCase) ? told : null;
        return new ChainStep(name, entity?.Id, role, said is null ? "" : Did(record, said), Wording.IsNamed(name) && said?.Source?.IsUnresolved != true);
    }

    private static string Did(Record record, Statement said)
    {
        var line = StatementLine.Of(record, said);
        string?[] parts = [line.Cue + (line.Whom is null ? "" : (line.Cue.Length == 0 ? "to " : ", to ") + line.Whom), said.Medium is null ? null : "through " + said.Medium.Name, said.Time is null ? null : said.Time.Value is { } value ? DateWords.Of(value) : said.Time.Text];
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static IEnumerable<Statement> Around(Record record, Statement statement, StatementTree tree)
    {
        for (var i = record.Statements.ToList().IndexOf(statement); i >= 0; i = tree.Parent(i)) yield return record.Statements[i];
    }
}
