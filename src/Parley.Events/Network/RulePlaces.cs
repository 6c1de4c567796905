using Parley.Events.Coding;
using Parley.Events.Moves;
using Parley.Text;

namespace Parley.Events.Network;

/// <summary>What the rules made of a word: the type of event or kind of move that it tells, and the words of those who take part.</summary>
/// <param name="Name">PLOVER type or kind of move.</param>
/// <param name="Sources">Words that name who acts.</param>
/// <param name="Targets">Words that name to whom.</param>
internal sealed record RulePlace(string Name, IReadOnlySet<int> Sources, IReadOnlySet<int> Targets);

/// <summary>Where the rules found events and moves: features of the network.</summary>
/// <remarks>Of several at a word the first counts. Cost: linear in events and moves. Not thread-safe to build; immutable then.</remarks>
internal sealed class RulePlaces
{
    private readonly Dictionary<int, RulePlace> _events = [];
    private readonly Dictionary<int, RulePlace> _moves = [];
    private readonly CodingText _text;

    public RulePlaces(CodingText text, IReadOnlyList<CodedEvent> events, IReadOnlyList<CodedMove> moves)
    {
        _text = text;
        foreach (var coded in events)
        {
            var place = new RulePlace(coded.Code.Type, Tokens(coded.Source), Tokens(coded.Target));
            foreach (var token in Tokens(coded.Trigger)) _events.TryAdd(token, place);
        }
        foreach (var move in moves)
        {
            var place = new RulePlace(move.Kind.ToString().ToLowerInvariant(), Tokens([move.Actor]), Tokens(move.Toward));
            foreach (var token in Tokens(move.Event is { } index ? events[index].Trigger : move.Evidence)) _moves.TryAdd(token, place);
        }
    }

    /// <summary>The rules' event at a word.</summary>
    public RulePlace? Event(int token) => _events.GetValueOrDefault(token);

    /// <summary>The rules' move at a word.</summary>
    public RulePlace? Move(int token) => _moves.GetValueOrDefault(token);

    private HashSet<int> Tokens(IReadOnlyList<CodedActor> actors) => Tokens(actors.SelectMany(actor => actor.Spans));

    private HashSet<int> Tokens(IEnumerable<TextSpan> spans) => [.. spans.SelectMany(_text.TokensOf)];
}
