using System.Text.RegularExpressions;

namespace Parley.Tests.Specs;

/// <summary>Reads one expected statement: <c>- s2 &lt; s1: [source] | cue | content | form kind | option | option</c>.</summary>
public sealed partial class StatementGrammar : SpecGrammar<SpecStatement>
{
    /// <summary>The grammar.</summary>
    public static StatementGrammar Instance { get; } = new();

    /// <inheritdoc/>
    public override bool NeedsDateOrOutlet => true;

    /// <inheritdoc/>
    public override IEnumerable<(int Index, string Message)> Check(IReadOnlyList<SpecStatement> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var (id, before) = (lines[i].Id, lines.Take(i));
            if (before.Any(other => other.Id == id)) yield return (i, $"id '{id}' used twice");
            if (lines[i].Parent is { } parent && before.All(other => other.Id != parent))
                yield return (i, $"parent '{parent}' does not stand before '{id}'");
            if (lines[i].Relation is { } relation && (relation.Of == id || lines.All(other => other.Id != relation.Of)))
                yield return (i, $"no other statement '{relation.Of}' to relate to");
        }
    }

    /// <inheritdoc/>
    public override SpecStatement Read(string line, string text)
    {
        var head = Head().Match(line);
        if (!head.Success) throw new FormatException("expected '- s1: ...' or '- s2 < s1: ...'");
        var columns = head.Groups["rest"].Value.Split(" | ");
        if (columns.Length < 4) throw new FormatException($"expected source | cue | content | form kind, found {columns.Length} columns");
        var (form, kind) = FormAndKind(columns[3]);
        var statement = new SpecStatement
        {
            Id = head.Groups["id"].Value,
            Parent = head.Groups["parent"].Success ? head.Groups["parent"].Value : null,
            Source = columns[0] == "-" ? [] : SpecWords.FindAll(text, Unbracket(columns[0])),
            Cue = columns[1] == "-" ? [] : [SpecWords.Find(text, columns[1])],
            Content = SpecWords.FindAll(text, columns[2]),
            Form = form,
            Kind = kind,
        };
        return SpecOptions.Apply(statement, columns[4..], text);
    }

    private static string Unbracket(string source) => source.StartsWith('[') && source.EndsWith(']')
        ? source[1..^1]
        : throw new FormatException($"a source stands in brackets, or is '-'; found '{source}'");

    private static (string Form, string Kind) FormAndKind(string column)
    {
        var words = column.Split(' ');
        if (words.Length != 2) throw new FormatException($"expected form and kind, found '{column}'");
        if (!SpecVocabulary.Forms.Contains(words[0])) throw new FormatException($"unknown form '{words[0]}'");
        if (!SpecVocabulary.Kinds.Contains(words[1])) throw new FormatException($"unknown kind '{words[1]}'");
        return (words[0], words[1]);
    }

    [GeneratedRegex(@"^- (?<id>s\d+)(?: < (?<parent>s\d+))?: (?<rest>.+)$")]
    private static partial Regex Head();
}
