using Parley.Ledgers.Words;

namespace Parley.Ledgers.Tracks;

/// <summary>Gives issues that articles word differently one name: the same noun at the head is the same issue.</summary>
/// <remarks>Known weak spot: other words for the same thing ("the town", "El Arish") stay apart. Not thread-safe.</remarks>
internal sealed class IssueNames
{
    private static readonly Dictionary<string, string> Empty =
        EmbeddedTable.Rows("issue-words.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Whether a phrase takes up what was put forward: "that offer" an offer, "the request" a demand, "the proposal" either.</summary>
    public static bool TakesUp(string phrase, string kind) => Head(phrase) is { } head && Empty.GetValueOrDefault(head) switch
    {
        "offer" => kind is "offer" or "counter",
        "demand" => kind is "demand" or "condition",
        "proposal" => true,
        _ => false,
    };

    /// <summary>Whether a phrase may take up anything put forward: "the idea", "the plan".</summary>
    public static bool IsAny(string phrase) => Head(phrase) is { } head && Empty.GetValueOrDefault(head) == "proposal";

    /// <summary>Whether a folded word names what is put forward or asked for: offer, request, plan.</summary>
    public static bool IsPutForward(string word) => Empty.TryGetValue(word, out var kind) && kind is not ("none" or "alone");

    /// <summary>What two phrases for one issue have in common; <c>null</c> when the phrase names no issue.</summary>
    public static string? KeyOf(string phrase) => Head(phrase) is { } head && !IsEmpty(head, phrase) && Stems.Of([head]) is [var stem] ? stem : null;

    // "The line" tells nothing, "the ceasefire line" does.
    private static bool IsEmpty(string head, string phrase) => Empty.TryGetValue(head, out var kind) && (kind != "alone" || Folding.Words(phrase).Count == 1);

    /// <summary>Counts the phrases of steps, and gives each issue the wording that is met most.</summary>
    public IssueNames(IReadOnlyList<FoundStep> steps)
    {
        // Of "a commitment of Valdian neutrality" the step tells both: whom it concerns, and that it is about neutrality.
        var parties = steps.SelectMany(step => step.Actors.Concat(step.Toward).Where(party => !step.Issues.Contains(party.Name, StringComparer.Ordinal)))
            .Select(party => Folding.Line(party.Name)).ToHashSet(StringComparer.Ordinal);
        var counts = new Dictionary<string, SortedDictionary<string, int>>(StringComparer.Ordinal);
        // Of a meeting the report tells where and with whom; it is about what a move is about.
        foreach (var phrase in steps.Where(step => step.Kind is not ("meet" or "mediate")).SelectMany(step => step.Issues))
        {
            if (KeyOf(phrase) is not { } key || parties.Contains(Folding.Line(phrase))) continue;
            if (!counts.TryGetValue(key, out var phrases)) counts[key] = phrases = new SortedDictionary<string, int>(StringComparer.Ordinal);
            phrases[phrase] = phrases.GetValueOrDefault(phrase) + 1;
        }
        foreach (var (key, phrases) in counts) _names[key] = phrases.OrderByDescending(phrase => phrase.Value).ThenBy(phrase => phrase.Key.Length).ThenBy(phrase => char.IsUpper(phrase.Key[0])).First().Key;
    }

    /// <summary>The names of a step's issues, each once, in its order.</summary>
    public List<string> Of(FoundStep step)
    {
        var names = new List<string>();
        foreach (var phrase in step.Issues)
            if (KeyOf(phrase) is { } key && _names.TryGetValue(key, out var name) && !names.Contains(name, StringComparer.Ordinal))
                names.Add(name);
        return names;
    }

    private static string? Head(string phrase) => Folding.Words(phrase) is [.., var last] && !last.All(char.IsAsciiDigit) ? last : null;
}
