using Parley.Discourse.Details.Tables;

namespace Parley.Discourse.Details;

/// <summary>Finds whom a statement was told.</summary>
/// <remarks>
/// In this order: the object of a verb that takes its hearer as object (in the passive its subject), what stands behind a preposition of
/// the verb, what stands behind a noun beside it (a letter to), and the one called in a quotation. Outlets are never addressees. Cost:
/// linear in the tokens of the sentence. Thread-safe. Weak spot: common nouns behind "to" are taken for hearers unless the table names
/// them as things.
/// </remarks>
internal sealed class AddresseeFinder(DetailContext context, Zone zone)
{
    /// <summary>The addressee, or <c>null</c>.</summary>
    public Detail? Find()
    {
        var verbs = ToldVerbs.Of(context, zone);
        foreach (var verb in verbs)
            if (AtVerb(verb) is { } found) return found;
        return BesideNoun();
    }

    private Detail? AtVerb(int verb)
    {
        var isCue = zone.Cue.Contains(verb);
        var slots = context.Tables.Addressing.Verb(context.Lemma(verb));
        return (isCue || slots.TellsObject ? Object(verb, isCue, slots) : null)
            ?? (slots.TellsObject || slots.TellsDoer ? Passive(verb) : null)
            ?? Behind(verb, slots.Prepositions, isCue ? DetailReasons.ToldPreposition : DetailReasons.ToldParticiple);
    }

    private Detail? Object(int verb, bool isCue, AddressSlots slots)
    {
        if (context.Tree.Child(verb, "iobj") is >= 0 and var indirect && (slots.TellsIndirect || slots.TellsDoer) && IsHearer(indirect, inContent: true))
            return Phrase(indirect, isCue ? DetailReasons.ToldObject : DetailReasons.ToldParticiple);
        if (context.Tree.Child(verb, "obj") is not (>= 0 and var direct)) return null;
        if (slots.TellsDoer && !HasComplement(verb, direct)) return null;
        if (!slots.TellsObject && !slots.TellsDoer) return null;
        if (!IsHearer(direct, inContent: true) || IsWholeContent(direct)) return null;
        return Phrase(direct, slots.TellsDoer ? DetailReasons.ToldToDo : isCue ? DetailReasons.ToldObject : DetailReasons.ToldParticiple);
    }

    /// <summary>The object must do, be or get something: an infinitive, a clause, or what the content says behind it.</summary>
    private bool HasComplement(int verb, int direct)
    {
        if (context.Tree.Child(verb, "xcomp", "ccomp") is >= 0 and var clause && clause > direct) return true;
        foreach (var child in context.Tree.Children(verb))
            if (child > direct && context.Tree.Child(child, "mark") is >= 0 and var mark && context.Is(mark, "to")) return true;
        foreach (var child in context.Tree.Children(direct))
            if (child > direct && context.Tree.Child(child, "mark") is >= 0 and var mark && context.Is(mark, "to") && IsAnimate(direct)) return true;
        foreach (var child in context.Tree.Children(verb))
            if (child > direct && context.Analysis.Relations[child] == "obl" && Phrases.Preposition(context, child) == "to" && IsAnimate(direct)) return true;
        return !zone.IsContent(direct);
    }

    private bool IsAnimate(int noun) => !context.Tables.Addressing.IsThing(context.Lemma(noun));

    /// <summary>A content that is all object says what is urged, not who: "urged restraint".</summary>
    private bool IsWholeContent(int direct)
    {
        if (!zone.IsContent(direct)) return false;
        var phrase = Phrases.Of(context, direct, zone.IsContent);
        for (var token = zone.Sentence.First; token < zone.Sentence.End; token++)
            if (zone.IsContent(token) && !phrase.Contains(token) && !context.Tree.IsPunctuation(token)) return false;
        return true;
    }

    /// <summary>"The consul was asked"; "Asked about it, the consul said"; "the consul, told that".</summary>
    private Detail? Passive(int verb)
    {
        var subject = context.Tree.Child(verb, "nsubj:pass");
        if (subject < 0 && IsBareParticiple(verb)) subject = SubjectBeside(verb);
        return subject >= 0 && !zone.IsOutside(subject) && !zone.IsSource(subject) && IsHearer(subject, inContent: true)
            ? Phrase(subject, DetailReasons.ToldPassive)
            : null;
    }

    private bool IsBareParticiple(int verb) =>
        context.Analysis.Xpos[verb] is "VBN" or "VBD" && !context.HasSubject(verb) && context.Tree.Child(verb, "obj", "iobj", "aux") < 0
        && zone.Cue.Contains(verb);

    private int SubjectBeside(int verb)
    {
        var opens = context.Analysis.Relations[verb] == "ccomp" && context.Tree.Head(verb) > verb;
        if ((opens || context.Analysis.Relations[verb] is "acl" or "advcl") && context.Tree.Head(verb) is >= 0 and var head)
            return context.IsVerb(head) || context.HasSubject(head) ? context.Tree.Child(head, "nsubj", "nsubj:pass") : head;
        foreach (var child in context.Tree.Children(verb))
            if (child > verb && context.Analysis.Relations[child] is "parataxis" or "ccomp" && context.Tree.Child(child, "nsubj") is >= 0 and var subject
                && !zone.IsContent(subject))
                return subject;
        return -1;
    }

    private Detail? Behind(int word, IReadOnlyList<string> prepositions, string reason)
    {
        if (prepositions.Count == 0) return null;
        for (var token = word + 1; token < zone.Sentence.End; token++)
            if (IsBehind(token, word, prepositions)) return Phrase(token, reason);
        for (var token = zone.Sentence.First; token < word; token++)
            if (IsBehind(token, word, prepositions)) return Phrase(token, reason);
        return null;
    }

    private bool IsBehind(int token, int word, IReadOnlyList<string> prepositions) =>
        context.IsNominal(token)
        && (zone.Holds(token) || IsFirstOfContent(token))
        && IsGovernor(word, token)
        && Phrases.Preposition(context, token) is { } preposition
        && prepositions.Contains(preposition)
        && IsHearer(token, inContent: true);

    /// <summary>"Called on Korvania to free": the content begins with the one who is told.</summary>
    private bool IsFirstOfContent(int token)
    {
        if (!zone.IsContent(token)) return false;
        var first = token;
        while (zone.IsContent(first - 1) && (context.Tree.IsUnder(first - 1, token) || context.Tree.IsPunctuation(first - 1))) first--;
        return !zone.IsContent(first - 1) && zone.Cue.Contains(first - 1);
    }

    /// <summary>True when a word hangs on another, or on something between them that takes no such word itself.</summary>
    private bool IsGovernor(int word, int token)
    {
        for (var (at, steps) = (context.Tree.Head(token), 0); at >= 0 && steps < 3; at = context.Tree.Head(at), steps++)
        {
            if (at == word) return true;
            if (context.IsVerb(at) || context.Tables.Addressing.Noun(context.Lemma(at)) != AddressSlots.None) return false;
            if (!zone.IsFree(at)) return steps == 0;
        }
        return false;
    }

    private Detail? BesideNoun()
    {
        for (var token = zone.Sentence.First; token < zone.Sentence.End; token++)
        {
            if (context.Analysis.Upos[token] is not ("NOUN" or "PROPN") || (!zone.Contains(token) && !zone.Cue.Contains(token))) continue;
            var slots = context.Tables.Addressing.Noun(context.Lemma(token));
            if (slots.Prepositions.Count > 0 && BehindNoun(token, slots) is { } found) return found;
        }
        return null;
    }

    /// <summary>The noun's own complement, or that of its verb when it stands right behind the noun.</summary>
    private Detail? BehindNoun(int noun, AddressSlots slots)
    {
        for (var token = noun + 1; token < zone.Sentence.End; token++)
        {
            if (!context.IsNominal(token) || !zone.Holds(token)) continue;
            var head = context.Tree.Head(token);
            if (head != noun && head != context.Tree.Head(noun)) continue;
            if (Phrases.Preposition(context, token) is { } preposition && slots.Prepositions.Contains(preposition) && IsHearer(token, inContent: false))
                return Phrase(token, DetailReasons.ToldNoun);
        }
        return null;
    }

    /// <summary>True for what can be told something: no outlet, no time, no thing.</summary>
    private bool IsHearer(int token, bool inContent)
    {
        if (zone.IsSource(token) || zone.IsOutside(token) || (!inContent && zone.IsContent(token))) return false;
        if (!context.IsNominal(token) && context.Analysis.Upos[token] is not ("DET" or "ADJ")) return false;
        if (context.TimeAt(token) is not null || context.Analysis.Upos[token] == "NUM") return false;
        if (context.Analysis.Lemmas[token] is "it" or "this" or "that" or "what" or "which") return false;
        return !IsOutlet(token) && !context.Tables.Addressing.IsThing(context.Lemma(token));
    }

    private bool IsOutlet(int token) =>
        context.Outlets.At(token) is not null || VenueFinder.At(context, token)?.Class is VenueClass.Outlet
        || (VenueFinder.At(context, token)?.Class is VenueClass.Channel && !context.Is(token, "parliament"));

    private Detail Phrase(int head, string reason)
    {
        var (isContent, inCue) = (zone.IsContent(head), zone.Cue.Contains(head));
        var press = VenueFinder.At(context, head)?.Class == VenueClass.Press;
        var range = Phrases.Of(context, head, token => (isContent ? zone.IsContent(token) : !zone.IsContent(token) && (inCue || !zone.Cue.Contains(token)))
            && !zone.IsSource(token) && !IsElsewhere(token, head, press));
        return new Detail(Phrases.Span(context, range), head, reason);
    }

    /// <summary>True for words behind the head that begin a venue, or, behind people of the press, the place.</summary>
    private bool IsElsewhere(int token, int head, bool press)
    {
        if (token < head) return false;
        var child = token;
        while (child >= 0 && context.Tree.Head(child) != head) child = context.Tree.Head(child);
        if (child < 0 || context.Analysis.Relations[child] is not ("nmod" or "obl")) return false;
        if (Phrases.Preposition(context, child) is not { } preposition || preposition == "of") return false;
        return (press && preposition is not ("from" or "for")) || VenueFinder.At(context, child)?.Prepositions.Contains(preposition) == true
            || context.Outlets.At(child) is not null && preposition is "on" or "in" or "via";
    }
}
