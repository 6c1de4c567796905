using System.Text.Json;
using Parley.Text.Models;

namespace Parley.Language.Lemmas;

/// <summary>All lemma tables, by tags and case.</summary>
internal sealed class LemmaTables
{
    private readonly Dictionary<(string Upos, string Xpos, FormCase Case), LemmaTable> _tables = [];

    private LemmaTables() { }

    /// <summary>The table for a pair of tags and a case, if the treebanks have the combination.</summary>
    public LemmaTable? Find(string upos, string xpos, FormCase form) => _tables.GetValueOrDefault((upos, xpos, form));

    /// <summary>Takes the tables from a model file's header; <paramref name="name"/> serves messages alone.</summary>
    /// <exception cref="ModelFormatException">The header lacks them or has them in another form.</exception>
    public static LemmaTables From(string name, ModelFile file)
    {
        try
        {
            var longest = file.Meta.GetProperty("longest").GetInt32();
            var tables = new LemmaTables();
            // Tables for small letters come first, since the others refer to them.
            foreach (var entry in file.Meta.GetProperty("tables").EnumerateObject().OrderBy(e => e.Name[^1] != 'a'))
            {
                var key = KeyOf(name, entry.Name);
                tables._tables.Add(key, Read(name, entry.Value, longest, tables.Find(key.Upos, key.Xpos, FormCase.Small)));
            }
            return tables;
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new ModelFormatException($"{name}: the lemma tables cannot be read ({e.Message}).", e);
        }
    }

    private static LemmaTable Read(string name, JsonElement table, int longest, LemmaTable? small)
    {
        var exceptions = table.GetProperty("exceptions").EnumerateObject()
            .ToDictionary(e => e.Name, e => e.Value.GetString()!, StringComparer.Ordinal);
        var rules = table.GetProperty("rules").EnumerateObject()
            .ToDictionary(e => e.Name, e => LemmaEdit.Parse(name, e.Value.GetString()!), StringComparer.Ordinal);
        return new LemmaTable(exceptions, rules, longest, small);
    }

    private static (string Upos, string Xpos, FormCase Case) KeyOf(string name, string key)
    {
        var parts = key.Split(' ');
        FormCase? form = parts.Length != 3 ? null : parts[2] switch
        {
            "a" => FormCase.Small,
            "A" => FormCase.Capital,
            "U" => FormCase.AllCapitals,
            _ => null,
        };
        return form is { } known
            ? (parts[0], parts[1], known)
            : throw new ModelFormatException($"{name}: '{key}' is not a key of lemma tables that this version of Parley knows.");
    }
}
