using Parley.Events.Coding;
using Parley.Text;

namespace Parley.Events.Network;

/// <summary>The innermost statement at a word, as the network sees it.</summary>
/// <param name="IsCue">True in its cue, false in its content.</param>
/// <param name="Source">Words that name its speaker.</param>
/// <param name="Addressee">Words that name who is told.</param>
/// <param name="Entity">The speaker's entity; -1 for none.</param>
internal sealed record StatementPlace(bool IsCue, IReadOnlySet<int> Source, IReadOnlySet<int> Addressee, int Entity)
{
    /// <summary>What the features call it.</summary>
    public string Name => IsCue ? "1" : "2";
}

/// <summary>Which words stand in the cue or content of statements.</summary>
/// <remarks>A cue goes before a content, a shorter content before a longer one. Cost: linear in the words of all statements.</remarks>
internal sealed class StatementPlaces
{
    private readonly Dictionary<int, (StatementPlace Place, int Size)> _places = [];

    public StatementPlaces(CodingText text)
    {
        foreach (var statement in text.Statements)
        {
            var size = statement.Content.Sum(span => span.Length);
            var source = Tokens(text, statement.Speaker?.Spans ?? []);
            var addressee = Tokens(text, statement.Addressee?.Spans ?? []);
            var entity = statement.Speaker?.Entity ?? -1;
            foreach (var isCue in (bool[])[false, true])
            {
                var place = new StatementPlace(isCue, source, addressee, entity);
                foreach (var token in Tokens(text, isCue ? statement.Cue : statement.Content))
                    if (!_places.TryGetValue(token, out var known) || size < known.Size || (isCue && !known.Place.IsCue)) _places[token] = (place, size);
            }
        }
    }

    /// <summary>The statement at a word; <c>null</c> for none.</summary>
    public StatementPlace? At(int token) => _places.TryGetValue(token, out var known) ? known.Place : null;

    private static HashSet<int> Tokens(CodingText text, IReadOnlyList<TextSpan> spans) => [.. spans.SelectMany(text.TokensOf)];
}
