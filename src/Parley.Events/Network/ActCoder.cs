using Parley.Discourse.Entities;
using Parley.Events.Coding;
using Parley.Events.Moves;
using Parley.Text.Pipeline;

namespace Parley.Events.Network;

/// <summary>Codes the events and moves of a document: the rules first, then the network, which sees what they found; both are
/// united.</summary>
/// <remarks>Without a network the rules alone decide. Immutable and thread-safe. Cost: most of it the encoder's, over the sentences that
/// may tell something.</remarks>
public sealed class ActCoder
{
    private readonly EventCoder _events;
    private readonly MoveCoder _moves;
    private readonly EventNetwork? _network;
    private readonly PeopleTable _peoples;

    /// <summary>Puts the parts together.</summary>
    public ActCoder(EventCoder events, MoveCoder moves, EventNetwork? network, PeopleTable peoples) =>
        (_events, _moves, _network, _peoples) = (events, moves, network, peoples);

    /// <summary>The events and moves of a document that has trees, coreference and statements.</summary>
    public (EventLayer Events, MoveLayer Moves) Code(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var run = _events.Start(document);
        var events = run.Code();
        var moves = _moves.Code(document, events);
        if (_network is null) return (events, moves);
        var (proposed, proposedMoves) = new NetworkRun(run.Text, _network, new RulePlaces(run.Text, events.Events, moves.Moves), _peoples).Read();
        return new ActUnion(run, _network).Unite(events, moves, proposed, proposedMoves);
    }
}
