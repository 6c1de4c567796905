namespace Parley.Ledgers.Search;

/// <summary>Cuts a query into signs.</summary>
internal static class QueryLexer
{
    private const string Marks = "\"“”„«»";

    /// <summary>The signs, with <see cref="QueryTokenKind.End"/> last.</summary>
    /// <exception cref="QueryException">A phrase is not closed.</exception>
    public static List<QueryToken> Read(string query)
    {
        var tokens = new List<QueryToken>();
        var at = 0;
        while (at < query.Length)
        {
            if (char.IsWhiteSpace(query[at])) at++;
            else tokens.Add(Next(query, ref at));
        }
        tokens.Add(new QueryToken(QueryTokenKind.End, "", query.Length));
        return tokens;
    }

    private static QueryToken Next(string query, ref int at)
    {
        var start = at;
        var c = query[at];
        if (c is '(' or ')') return new QueryToken(c == '(' ? QueryTokenKind.Open : QueryTokenKind.Close, query[at++].ToString(), start);
        if (Marks.Contains(c, StringComparison.Ordinal)) return Phrase(query, ref at);
        if (c == '-' && at + 1 < query.Length && !char.IsWhiteSpace(query[at + 1]))
        {
            at++;
            return new QueryToken(QueryTokenKind.Not, "-", start);
        }
        while (at < query.Length && !IsEnd(query[at]))
            if (query[at++] == ':' && at - start > 1)
                return new QueryToken(QueryTokenKind.Field, query[start..(at - 1)], start);
        return Word(query[start..at], start);
    }

    private static QueryToken Word(string word, int start) => word switch
    {
        "OR" => new QueryToken(QueryTokenKind.Or, word, start),
        "AND" => new QueryToken(QueryTokenKind.And, word, start),
        "NOT" => new QueryToken(QueryTokenKind.Not, word, start),
        _ => new QueryToken(QueryTokenKind.Word, word, start),
    };

    private static QueryToken Phrase(string query, ref int at)
    {
        var start = at++;
        while (at < query.Length && !Marks.Contains(query[at], StringComparison.Ordinal)) at++;
        if (at == query.Length) throw new QueryException(start, "the quotation mark is not closed; write another one behind the phrase");
        return new QueryToken(QueryTokenKind.Phrase, query[(start + 1)..at++], start);
    }

    private static bool IsEnd(char c) => char.IsWhiteSpace(c) || c is '(' or ')' || Marks.Contains(c, StringComparison.Ordinal);
}
