using Parley.Events.Lexicon;

namespace Parley.Events.Notation;

/// <summary>One frame while it is read, from left to right.</summary>
internal sealed class ClauseDraft(FrameReader reader, string[] words, FrameKind kind)
{
    private const string AnyClause = ">*";

    private int _at;

    public string Error { get; private set; } = "";

    public FrameClause? Read(int trigger)
    {
        var slots = new List<FrameSlot>();
        while (_at < trigger && Error.Length == 0)
        {
            if (reader.IsPreposition(words[_at])) AddOblique(slots);
            else slots.Add(BeforeTrigger(words[_at++]));
        }
        if (Error.Length > 0) return null;
        var clause = Governor(words[_at++].TrimStart('*'), slots);
        if (clause is null) return null;
        slots.AddRange(After());
        if (!slots.Exists(IsSource)) slots.Add(new FrameSlot { Kind = SlotKind.Subject, Role = FrameRole.Source });
        return Error.Length > 0 ? null : clause with { Slots = [.. LexicalFirst(slots)] };
    }

    /// <summary>True for a slot that names the source, or that is the subject and so leaves no place for an unwritten source.</summary>
    private static bool IsSource(FrameSlot slot) => slot.Role is FrameRole.Source or FrameRole.Both
        || slot is { Kind: SlotKind.Subject } || (slot.Clause?.Slots.Any(inner => inner.Role == FrameRole.Source) ?? false);

    /// <summary>Bare objects with words are bound before bare roles, so that in "give T &amp;AID" the recipient is what remains.</summary>
    private static IEnumerable<FrameSlot> LexicalFirst(List<FrameSlot> slots) =>
        slots.OrderBy(slot => slot.Kind == SlotKind.DirectObject && slot.Words is null ? 1 : 0);

    private FrameSlot BeforeTrigger(string word)
    {
        if (FrameWord.IsPossessor(word)) return new FrameSlot { Kind = SlotKind.Possessor, Role = FrameWord.PossessorOf(word) };
        if (FrameWord.Read(word) is { } role) return Filled(new FrameSlot { Kind = SlotKind.Subject, Role = role.Role, Required = role.Required }, role.Words);
        return Filled(new FrameSlot { Kind = kind == FrameKind.Noun ? SlotKind.Modifier : SlotKind.Subject, Required = true }, word);
    }

    private FrameClause? Governor(string word, List<FrameSlot> slots)
    {
        var mark = word.StartsWith('&') ? -1 : word.IndexOf('_', StringComparison.Ordinal);
        var particle = mark < 0 || kind == FrameKind.Noun || word.Contains('|', StringComparison.Ordinal) ? "" : word[(mark + 1)..];
        var test = Test(particle.Length > 0 ? word[..mark] : word);
        return test is null ? null : new FrameClause(test, particle, slots);
    }

    private List<FrameSlot> After()
    {
        var slots = new List<FrameSlot>();
        while (_at < words.Length && Error.Length == 0) Next(slots);
        return slots;
    }

    private void Next(List<FrameSlot> slots)
    {
        if (ClauseAhead() is { } clause) slots.Add(clause);
        else if (reader.IsPreposition(words[_at])) AddOblique(slots);
        else AddNominal(slots, SlotKind.DirectObject, []);
    }

    private void AddOblique(List<FrameSlot> slots)
    {
        string[] prepositions = [.. words[_at++].Split('|').Order(StringComparer.Ordinal)];
        if (_at == words.Length) Error = $"nothing follows '{words[_at - 1]}'";
        else AddNominal(slots, SlotKind.Oblique, prepositions);
    }

    private void AddNominal(List<FrameSlot> slots, SlotKind slotKind, string[] prepositions)
    {
        FrameSlot? possessor = null;
        if (FrameWord.IsPossessor(words[_at]))
        {
            possessor = new FrameSlot { Kind = SlotKind.Possessor, Role = FrameWord.PossessorOf(words[_at++]) };
            if (_at == words.Length || FrameWord.IsRole(words[_at]))
            {
                Error = "a noun must follow a possessor";
                return;
            }
        }
        var word = words[_at++];
        var role = FrameWord.Read(word);
        var slot = new FrameSlot { Kind = slotKind, Prepositions = prepositions, Role = role?.Role ?? FrameRole.None, Required = role?.Required ?? true };
        slots.Add(Filled(slot, role is null ? word : role.Value.Words));
        if (possessor is not null) slots.Add(possessor);
    }

    /// <summary>A clause at this place: <c>[marker] [role] [to] &gt;verb ...</c>; it takes the rest of the frame.</summary>
    private FrameSlot? ClauseAhead()
    {
        var at = _at;
        var marker = Marker(ref at);
        FrameWord? subject = at < words.Length ? FrameWord.Read(words[at]) : null;
        if (subject is not null) at++;
        var isInfinitive = at < words.Length && words[at] == "to";
        if (isInfinitive) at++;
        if (at >= words.Length || !words[at].StartsWith('>')) return null;
        if (isInfinitive && words[at] == AnyClause) marker = ["to"];
        _at = at + 1;
        var inner = Governor(words[at][1..], []);
        if (inner is null) return new FrameSlot { Kind = SlotKind.Clause };
        var slots = LexicalFirst(After());
        return Filled(new FrameSlot
        {
            Kind = SlotKind.Clause,
            Role = subject?.Role ?? FrameRole.None,
            Required = true,
            Prepositions = marker,
            Clause = inner with { Slots = [.. slots] },
        }, subject?.Words ?? "");
    }

    private string[] Marker(ref int at)
    {
        if (at >= words.Length || words[at] == "to") return [];
        if (words[at] == "that")
        {
            at++;
            return [];
        }
        var holdsClause = at + 1 < words.Length && (words[at] == "for" || words[at + 1].StartsWith('>'));
        return holdsClause && reader.IsPreposition(words[at]) ? [.. words[at++].Split('|').Order(StringComparer.Ordinal)] : [];
    }

    private FrameSlot Filled(FrameSlot slot, string alternatives) => alternatives.Length == 0 ? slot : slot with { Words = Test(alternatives) };

    private WordTest? Test(string alternatives)
    {
        var test = reader.Words(alternatives, out var error);
        if (test is null) Error = error;
        return test;
    }
}
