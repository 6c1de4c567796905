using System.Text.RegularExpressions;

namespace Parley.Tests.Specs;

/// <summary>Reads what may follow the four columns of a statement: name, addressee, medium, time, negation, relation.</summary>
public static partial class SpecOptions
{
    /// <summary>Adds <paramref name="options"/> to a statement.</summary>
    /// <exception cref="FormatException">An option is unknown, given twice, or its value is wrong.</exception>
    public static SpecStatement Apply(SpecStatement statement, IEnumerable<string> options, string text)
    {
        var seen = new HashSet<string>();
        foreach (var option in options)
        {
            var cut = option.IndexOf(' ', StringComparison.Ordinal);
            var (key, value) = cut < 0 ? (option, "") : (option[..cut], option[(cut + 1)..]);
            if (!seen.Add(SpecVocabulary.Relations.Contains(key) ? "relation" : key)) throw new FormatException($"'{key}' given twice");
            statement = Apply(statement, key, value, text);
        }
        return statement;
    }

    private static SpecStatement Apply(SpecStatement statement, string key, string value, string text) => key switch
    {
        "negated" when value.Length == 0 => statement with { Negated = true },
        _ when value.Trim().Length == 0 => throw new FormatException($"unknown option or option without value '{key}'"),
        "name" => statement.Source.Count > 0 ? statement with { Name = value } : throw new FormatException("a name without a source"),
        "to" => statement with { Addressee = Party(value, text) },
        "via" => statement with { Medium = Party(value, text) },
        "time" => statement with { Time = Date().IsMatch(value) ? value : throw new FormatException($"'{value}' is no ISO 8601 date") },
        _ when SpecVocabulary.Relations.Contains(key) => statement with { Relation = new SpecRelation(key, value) },
        _ => throw new FormatException($"unknown option '{key}'"),
    };

    private static SpecParty Party(string value, string text)
    {
        var parts = value.Split(" = ");
        return parts.Length <= 2
            ? new SpecParty([SpecWords.Find(text, parts[0])], parts.Length == 2 ? parts[1] : null)
            : throw new FormatException($"expected words, or words = name; found '{value}'");
    }

    [GeneratedRegex(@"^\d{4}(-W\d{2}|-\d{2}(-\d{2})?)?$")]
    private static partial Regex Date();
}
