using Parley.Events.Petrarch.Dictionaries;

namespace Parley.Events.Petrarch.Coding;

/// <summary>Puts the codes of an actor and its agents together.</summary>
internal static class ActorCodes
{
    /// <summary>Stands where no actor is known.</summary>
    public const string Nobody = "---";

    // People in general say nothing where something else is known.
    private const string People = "PPL";

    /// <summary>The code of an actor with agents: what comes before it, its own, what comes after; nothing twice.</summary>
    /// <param name="actor">The actor's code; empty for none.</param>
    /// <param name="agents">The agents in text order.</param>
    public static string Join(string actor, IReadOnlyList<AgentEntry> agents)
    {
        var code = actor;
        foreach (var agent in agents)
        {
            if (agent.Code == People && (agents.Count > 1 || code.Length > 3)) continue;
            if (agent.IsPrefix) code = code.StartsWith(agent.Code, StringComparison.Ordinal) ? code : agent.Code + code;
            else if (!Holds(code, agent.Code)) code += agent.Code;
        }
        return actor.Length > 0 || agents.Any(agent => agent.IsPrefix) ? code : Nobody + code;
    }

    // Codes are made of groups of three letters; GOV is in USAGOV, but not in XGOVX.
    private static bool Holds(string code, string part)
    {
        for (var at = 0; at + part.Length <= code.Length; at += 3)
            if (code.AsSpan(at).StartsWith(part, StringComparison.Ordinal))
                return true;
        return false;
    }
}
