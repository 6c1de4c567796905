using Parley.Ledgers.Entities;
using Parley.Ledgers.Words;

namespace Parley.Ledgers.Search;

/// <summary>Reads the query language: <c>docs/query.md</c> describes it.</summary>
internal sealed class QueryParser
{
    private const int DeepestNesting = 50;
    private const int MostSigns = 200;

    private readonly List<QueryToken> _tokens;
    private int _at;
    private int _depth;

    private QueryParser(string query) => _tokens = QueryLexer.Read(query);

    private QueryToken Token => _tokens[_at];

    /// <summary>The query as a tree.</summary>
    /// <exception cref="QueryException">It is not well formed.</exception>
    public static QueryNode Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var parser = new QueryParser(query);
        if (parser.Token.Kind == QueryTokenKind.End) throw new QueryException(0, "there is nothing to search for; write words or a field, such as speaker:begin");
        if (parser._tokens.Count > MostSigns)
            throw new QueryException(parser._tokens[MostSigns].Position, $"it has {parser._tokens.Count - 1} words, fields and signs, at most {MostSigns} are searched for; leave out all but the telling ones");
        var node = parser.Any();
        return parser.Token.Kind == QueryTokenKind.End
            ? node
            : throw new QueryException(parser.Token.Position, "there is no opening parenthesis for this one; leave it out");
    }

    private QueryNode Any()
    {
        var parts = new List<QueryNode> { All() };
        while (Take(QueryTokenKind.Or)) parts.Add(All());
        return parts.Count == 1 ? parts[0] : new OrNode(parts);
    }

    private QueryNode All()
    {
        var parts = new List<QueryNode> { One() };
        while (true)
        {
            if (Take(QueryTokenKind.And)) parts.Add(One());
            else if (Token.Kind is QueryTokenKind.End or QueryTokenKind.Or or QueryTokenKind.Close) break;
            else parts.Add(One());
        }
        return parts.Count == 1 ? parts[0] : new AndNode(parts);
    }

    private QueryNode One()
    {
        var token = Token;
        if (++_depth > DeepestNesting) throw new QueryException(token.Position, $"parentheses are nested more than {DeepestNesting} deep; write a simpler query");
        _at++;
        QueryNode node = token.Kind switch
        {
            QueryTokenKind.Not => new NotNode(One()),
            QueryTokenKind.Open => Group(token),
            QueryTokenKind.Field => Field(token),
            QueryTokenKind.Word or QueryTokenKind.Phrase => WordsOf(token, null),
            _ => throw new QueryException(token.Position, Missing(token)),
        };
        _depth--;
        return node;
    }

    private static string Missing(QueryToken token) => token.Kind == QueryTokenKind.End
        ? "a word or field is missing at the end"
        : $"a word or field is missing before '{token.Text}'; to search for the word itself, write it in small letters or between quotation marks";

    private QueryNode Group(QueryToken open)
    {
        var node = Any();
        return Take(QueryTokenKind.Close) ? node : throw new QueryException(open.Position, "the parenthesis is not closed; write ) behind its words");
    }

    private QueryNode Field(QueryToken field)
    {
        var name = field.Text.ToLowerInvariant();
        var value = Token;
        if (!QueryFields.IsKnown(name)) throw new QueryException(field.Position, QueryFields.Unknown(field.Text));
        if (value.Kind == QueryTokenKind.Open)
            throw new QueryException(value.Position, $"a field takes one word or phrase; for several write ({name}:one OR {name}:other)");
        if (value.Kind is not (QueryTokenKind.Word or QueryTokenKind.Phrase))
            throw new QueryException(value.Position, $"the field '{name}' needs a word or a phrase in quotation marks right behind its colon");
        _at++;
        if (name == QueryFields.In) return new KindNode(QueryFields.KindOf(value));
        if (name == QueryFields.Origin) return new OriginNode(WordsOf(value, null).Words);
        if (QueryFields.RangeOf(name) is { } range) return RangeReader.Read(range, value);
        var found = SearchField.All.First(known => known.Name == name);
        // An id in quotation marks is a word like any other: speaker:"k2".
        if (found.HoldsEntities && value.Kind == QueryTokenKind.Word && KnownIds.IsId(value.Text)) return new KnownNode(found, value.Text);
        var words = WordsOf(value, found);
        if (found.Values is { } values && !words.IsPrefix && (words.Words.Count > 1 || !values.Contains(words.Words[0], StringComparer.Ordinal)))
            throw new QueryException(value.Position, $"'{value.Text}' is no {name}; there are {string.Join(", ", values)}");
        return words;
    }

    private static WordsNode WordsOf(QueryToken token, SearchField? field)
    {
        var isPrefix = token.Text.EndsWith('*');
        if (token.Text.IndexOf('*', StringComparison.Ordinal) is >= 0 and var star && star < token.Text.Length - 1)
            throw new QueryException(token.Position + star + (token.Kind == QueryTokenKind.Phrase ? 1 : 0), "a * stands for the end of a word, so nothing can follow it; write the beginning of the word and *");
        var words = Folding.Words(token.Text).ConvertAll(IndexText.Cut);
        return words.Count > 0
            ? new WordsNode(field, words, isPrefix)
            : throw new QueryException(token.Position, $"'{token.Text}' holds no letters or digits; leave it out");
    }

    private bool Take(QueryTokenKind kind)
    {
        if (Token.Kind != kind) return false;
        _at++;
        return true;
    }
}
