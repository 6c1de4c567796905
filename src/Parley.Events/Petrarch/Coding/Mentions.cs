using Parley.Events.Petrarch.Dictionaries;

namespace Parley.Events.Petrarch.Coding;

/// <summary>All actors and agents named in a sentence: the longest name at each place, names before nouns.</summary>
/// <remarks>A name without a code still takes its words, so that no shorter name is found in it. Cost linear in the words, times the
/// length of the longest name.</remarks>
internal sealed class Mentions
{
    private readonly SentenceView _view;
    private readonly int[] _actorAt;
    private readonly int[] _agentAt;

    /// <summary>Finds them.</summary>
    public Mentions(SentenceView view, PetrarchDictionaries dictionaries, int date)
    {
        _view = view;
        _actorAt = new int[view.End - view.First];
        _agentAt = new int[view.End - view.First];
        Array.Fill(_actorAt, -1);
        Array.Fill(_agentAt, -1);
        for (var word = 0; word < view.Words.Length;) word += Math.Max(1, FindAt(word, dictionaries, date));
    }

    /// <summary>The actors, in text order.</summary>
    public List<Mention<ActorEntry>> Actors { get; } = [];

    /// <summary>The agents, in text order.</summary>
    public List<Mention<AgentEntry>> Agents { get; } = [];

    /// <summary>The actor that a token belongs to; false when there is none, or none with a code.</summary>
    public bool TryActor(int token, out Mention<ActorEntry> actor)
    {
        var index = _actorAt[token - _view.First];
        actor = index < 0 ? default : Actors[index];
        return index >= 0 && actor.Code.Length > 0;
    }

    /// <summary>The agent that a token belongs to; false when there is none, or none with a code.</summary>
    public bool TryAgent(int token, out Mention<AgentEntry> agent)
    {
        var index = _agentAt[token - _view.First];
        agent = index < 0 ? default : Agents[index];
        return index >= 0 && agent.Code.Length > 0;
    }

    private int FindAt(int word, PetrarchDictionaries dictionaries, int date)
    {
        var (actor, actorLength) = dictionaries.Actors.Longest(_view.Words.AsSpan(word));
        var (agent, agentLength) = dictionaries.Agents.Longest(_view.Words.AsSpan(word));
        if (actor is not null && actorLength >= agentLength && !IsFunctionWord(word, actorLength))
            Add(Actors, _actorAt, word, actorLength, actor.CodeOn(date), actor);
        else if (agent is not null && !IsFunctionWord(word, agentLength))
            Add(Agents, _agentAt, word, agentLength, agent.Code, agent);
        else return 0;
        return Math.Max(actorLength, agentLength);
    }

    // The dictionaries know US and IT as names; the pronouns are not meant.
    private bool IsFunctionWord(int word, int length)
    {
        if (length > 1) return false;
        var token = _view.TokenOfWord[word];
        var form = _view.Tree.Analysis.Segments.Form(token);
        return form.IndexOfAnyInRange('A', 'Z') < 0
            && _view.Upos(token) is "PRON" or "ADP" or "DET" or "AUX" or "SCONJ" or "CCONJ" or "PART" or "VERB" or "ADV";
    }

    private void Add<T>(List<Mention<T>> mentions, int[] at, int word, int length, string code, T entry)
    {
        var first = _view.TokenOfWord[word];
        var end = _view.TokenOfWord[word + length - 1] + 1;
        var head = first;
        while (head < end - 1 && _view.Head(head) >= first && _view.Head(head) < end) head++;
        for (var token = first; token < end; token++) at[token - _view.First] = mentions.Count;
        mentions.Add(new Mention<T>(first, end, head, code, entry));
    }
}
