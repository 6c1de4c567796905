using System.Globalization;
using Parley.Ledgers.Amending;
using Parley.Ledgers.Mapping;

namespace Parley.Ledgers.Search;

/// <summary>Decides whether a query holds for one amended item, which the index knows only as the machine had it. It says what <see cref="QuerySql"/> says.</summary>
/// <param name="query">The query.</param>
/// <param name="isOfOrigin">Whether a statement's claim has an origin that the words name; asked of the database.</param>
/// <param name="isKnown">Whether one of some entities of an article is the known one; asked of the database.</param>
internal sealed class QueryMatcher(QueryNode query, Func<OriginNode, long, bool> isOfOrigin, Func<KnownNode, long, IReadOnlyList<string>, bool> isKnown)
{
    /// <summary>Whether the query holds for an item as people see it.</summary>
    public bool Holds(AmendedItem item) => Holds(query, item, Words(item));

    private static IReadOnlyList<string> Words(AmendedItem item) => item.Row switch
    {
        StatementRow row => IndexTexts.Of(row, item.Article).Words,
        EventRow row => IndexTexts.Of(row, item.Article, item.Parties).Words,
        MoveRow row => IndexTexts.Of(row, item.Article, item.Parties).Words,
        _ => throw new InvalidOperationException($"Rows of type {item.Row.GetType().Name} are not searched."),
    };

    private bool Holds(QueryNode node, AmendedItem item, IReadOnlyList<string> words)
    {
        switch (node)
        {
            case AndNode and:
                foreach (var part in and.Parts)
                    if (!Holds(part, item, words)) return false;
                return true;
            case OrNode or:
                foreach (var part in or.Parts)
                    if (Holds(part, item, words)) return true;
                return false;
            case NotNode not: return !Holds(not.Part, item, words);
            case KindNode kind: return kind.Kind == item.Kind;
            case WordsNode wanted: return Stand(wanted, item, words);
            case KnownNode known: return known.Field.Kinds.Contains(item.Kind) && EntitiesIn(known.Field, item) is { Count: > 0 } entities && isKnown(known, item.Article.Id, entities);
            case OriginNode origin: return item.Kind == ItemKind.Statement && isOfOrigin(origin, item.Id);
            case RangeNode range: return IsWithin(range, item);
            default: throw new InvalidOperationException($"The query has a part {node.GetType().Name} that cannot be decided.");
        }
    }

    private static List<string> EntitiesIn(SearchField field, AmendedItem item) =>
        [.. (item.Row is StatementRow row
            ? [field.Name switch { "speaker" => row.SourceEntity, "addressee" => row.AddresseeEntity, _ => row.MediumEntity }]
            : item.Parties.Select(party => party.Entity)).OfType<string>()];

    private static bool Stand(WordsNode wanted, AmendedItem item, IReadOnlyList<string> words)
    {
        if (wanted.Field is { } field && Array.IndexOf(field.Kinds, item.Kind) < 0) return false;
        for (var start = 0; start + wanted.Words.Count <= words.Count; start++)
            if (StandAt(wanted, words, start)) return true;
        return false;
    }

    private static bool StandAt(WordsNode wanted, IReadOnlyList<string> words, int start)
    {
        for (var i = 0; i < wanted.Words.Count; i++)
        {
            var word = wanted.Field?.Sign(wanted.Words[i]) ?? wanted.Words[i];
            var isLast = i == wanted.Words.Count - 1;
            if (words[start + i] != word && !(isLast && wanted.IsPrefix && words[start + i].StartsWith(word, StringComparison.Ordinal))) return false;
        }
        return true;
    }

    private static bool IsWithin(RangeNode range, AmendedItem item)
    {
        if (range.Field == RangeField.Confidence)
            // What a person looked at and did not reject is certain; moves have no confidence.
            return item.Kind is ItemKind.Statement or ItemKind.Event && (range.From is not { } low || Number(low) <= 1) && (range.To is not { } high || Number(high) >= 1);
        var value = range.Field == RangeField.Date ? item.Article.Date : TimeOf(item.Row);
        if (value is null) return false;
        if (range.From is { } from && string.CompareOrdinal(value, from) < 0) return false;
        return range.To is not { } to || string.CompareOrdinal(value[..Math.Min(to.Length, value.Length)], to) <= 0;
    }

    private static string? TimeOf(object row) => row switch
    {
        StatementRow statement => statement.TimeValue,
        EventRow item => item.TimeValue,
        MoveRow move => move.TimeValue,
        _ => null,
    };

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
