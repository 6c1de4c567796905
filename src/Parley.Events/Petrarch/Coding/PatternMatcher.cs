using Parley.Events.Petrarch.Dictionaries;

namespace Parley.Events.Petrarch.Coding;

/// <summary>Matches the patterns of a verb: the words after the star in what belongs to the verb, those before it in its subject and
/// adverbs.</summary>
/// <remarks>Words stand in the order of the pattern. All ways are tried, but each element has few places, and steps are counted, so hostile
/// patterns end.</remarks>
internal sealed class PatternMatcher
{
    private const int MostSteps = 20_000;

    private readonly SentenceView _view;
    private readonly Mentions _mentions;
    private readonly WordMatcher _words;
    private readonly int _verb;
    private readonly int _verbEnd;
    private readonly List<int> _right;
    private readonly List<int> _left;
    private readonly bool _isCompound;
    private int _steps;

    /// <summary>Prepares the matching of one verb.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="mentions">Its actors.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="right">Tokens for the words after the star.</param>
    /// <param name="left">Tokens for those before it.</param>
    /// <param name="isCompound">True when the verb has several sources.</param>
    public PatternMatcher(SentenceView view, Mentions mentions, CodedVerb verb, List<int> right, List<int> left, bool isCompound)
    {
        (_view, _mentions, _words) = (view, mentions, new WordMatcher(view));
        (_verb, _verbEnd, _right, _left, _isCompound) = (verb.Token, verb.End, right, left, isCompound);
    }

    /// <summary>The best of the patterns that hold; null when none does.</summary>
    public PatternMatch? Best(IEnumerable<VerbPattern> patterns)
    {
        PatternMatch? best = null;
        foreach (var pattern in patterns)
            if (Match(pattern) is { } match && match.IsBetterThan(best))
                best = match;
        return best;
    }

    private PatternMatch? Match(VerbPattern pattern)
    {
        _steps = 0;
        var state = new MatchState();
        if (!MatchLeft(pattern.Left, ref state)) return null;
        return MatchRight(pattern.Right, 0, _verb, ref state)
            ? new PatternMatch(pattern, state.Distance, state.Source, state.Target, state.IsTurned, state.IsCompound)
            : null;
    }

    private struct MatchState()
    {
        public int Distance;
        public int Source = -1;
        public int Target = -1;
        public bool IsTurned;
        public bool IsCompound;
    }

    // Before the star slots say what the subject is.
    private bool MatchLeft(PatternElement[] elements, ref MatchState state)
    {
        var next = _verb;
        for (var i = elements.Length - 1; i >= 0; i--)
        {
            switch (elements[i])
            {
                case SlotElement { Kind: SlotKind.Target }: state.IsTurned = true; break;
                case SlotElement { Kind: SlotKind.Compound } when !_isCompound: return false;
                case SlotElement { Kind: SlotKind.Compound }: state.IsCompound = true; break;
                case SlotElement: break;
                default:
                    var begin = FindLeft(elements[i], next);
                    if (begin < 0) return false;
                    state.Distance += _verb - begin;
                    next = begin;
                    break;
            }
        }
        return true;
    }

    private int FindLeft(PatternElement element, int before)
    {
        if (element is GroupElement { Parts: var parts } && Array.Exists(parts, part => part is SlotElement))
            element = new GroupElement([.. parts.Where(part => part is not SlotElement)]);
        if (element is GroupElement { Parts.Length: 0 }) return before;
        for (var i = _left.Count - 1; i >= 0; i--)
            if (_left[i] < before && _words.Begin(element, _left[i]) is var begin and >= 0)
                return begin;
        return -1;
    }

    private bool MatchRight(PatternElement[] elements, int index, int last, ref MatchState state)
    {
        if (index == elements.Length) return true;
        if (++_steps > MostSteps) return false;
        if (elements[index] is SlotElement slot) return MatchSlot(slot, last, ref state, out var place) && MatchRight(elements, index + 1, place, ref state);
        foreach (var token in _right)
        {
            if (!MayFollow(token, last, index)) continue;
            var attempt = state;
            if (!MatchAt(elements[index], token, last, ref attempt, out var end)) continue;
            attempt.Distance += Math.Abs(token - _verb);
            if (!MatchRight(elements, index + 1, end, ref attempt)) continue;
            state = attempt;
            return true;
        }
        return false;
    }

    // What was the object stands before a passive.
    private bool MayFollow(int token, int last, int index) => token > last ? token >= _verbEnd || token != _verb : index == 0 && token < _verb;

    private bool MatchAt(PatternElement element, int token, int last, ref MatchState state, out int end)
    {
        end = token;
        if (element is GroupElement group) return MatchGroup(group, token, ref state, out end);
        var begin = _words.Begin(element, token);
        return begin >= 0 && (begin > last || token < _verb) && (!IsFunctionWord(token) || IsNear(token));
    }

    // The preposition at the token, the rest in the phrase that it opens.
    private bool MatchGroup(GroupElement group, int token, ref MatchState state, out int end)
    {
        end = token;
        if (group.Parts[0] is SlotElement || _words.Begin(group.Parts[0], token) < 0) return false;
        if (group.Parts.Length == 1) return _view.BaseRelation(token) != "mark" && IsNear(token);
        return MatchInside(group.Parts, 1, token, Governor(token), ref state, ref end);
    }

    private bool MatchInside(PatternElement[] parts, int index, int last, int governor, ref MatchState state, ref int end)
    {
        end = last;
        if (index == parts.Length) return true;
        if (++_steps > MostSteps) return false;
        if (parts[index] is SlotElement slot) return MatchSlot(slot, last, ref state, out var place) && MatchInside(parts, index + 1, place, governor, ref state, ref end);
        foreach (var token in _right)
        {
            if (token <= last || !_view.Tree.IsUnder(token, governor) || _words.Begin(parts[index], token) <= last) continue;
            var attempt = state;
            if (!MatchInside(parts, index + 1, token, governor, ref attempt, ref end)) continue;
            state = attempt;
            return true;
        }
        return false;
    }

    private bool IsFunctionWord(int token) => _view.Upos(token) is "ADP" or "PART" or "SCONJ" or "ADV";

    // Particles and prepositions belong to the verb, to its complements or to those of its object, not to something further down.
    private bool IsNear(int token)
    {
        var steps = _view.BaseRelation(token) is "case" or "mark" ? 3 : 1;
        for (var above = _view.Head(token); above >= 0 && steps > 0; above = _view.Head(above), steps--)
            if (above == _verb)
                return true;
        return false;
    }

    private int Governor(int token) => _view.BaseRelation(token) is "case" or "mark" && _view.Head(token) >= 0 ? _view.Head(token) : token;

    private bool MatchSlot(SlotElement slot, int last, ref MatchState state, out int place)
    {
        place = last;
        if (slot.Kind == SlotKind.Skip)
        {
            place = EndOfNextPhrase(last);
            return place > last;
        }
        foreach (var token in _right)
        {
            if (token <= last || !_mentions.TryActor(token, out var actor) || actor.First <= last) continue;
            place = actor.End - 1;
            if (slot.Kind == SlotKind.Source) state.Source = token;
            else state.Target = token;
            return true;
        }
        return false;
    }

    private int EndOfNextPhrase(int last)
    {
        foreach (var token in _right)
        {
            if (token <= last || !_view.IsNominal(token)) continue;
            var head = token;
            while (NounPhrase.IsPremodifier(_view, head) && _view.Head(head) > last) head = _view.Head(head);
            return Math.Max(token, head);
        }
        return last;
    }
}
