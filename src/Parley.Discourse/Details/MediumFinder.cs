using Parley.Discourse.Details.Tables;

namespace Parley.Discourse.Details;

/// <summary>Finds the outlet, venue or vehicle through which a statement came.</summary>
/// <remarks>
/// Every noun of the zone that can be a medium is looked at; an outlet's name comes before a common noun for one, that before a channel,
/// an event or text, a room, and a person between; among equals the first in the text. Cost: linear in the tokens of the sentence.
/// Thread-safe.
/// </remarks>
internal sealed class MediumFinder(DetailContext context, Zone zone)
{
    private readonly HashSet<int> _verbs = [.. ToldVerbs.Of(context, zone)];

    private enum Rank { None, PressPlace, Between, Assembly, Venue, Channel, OutletNoun, Outlet }

    /// <summary>The medium, or <c>null</c>.</summary>
    /// <param name="addressee">Whom it was told, if the text tells.</param>
    public Detail? Find(Detail? addressee)
    {
        var (best, rank) = ((Detail?)null, Rank.None);
        for (var token = zone.Sentence.First; token < zone.Sentence.End; token++)
        {
            if (!zone.Holds(token) && !IsToldHere(token)) continue;
            var (found, its) = At(token);
            if (found is not null && its > rank) (best, rank) = (found, its);
        }
        return best ?? (addressee is null ? null : OfPress(addressee)) ?? OfSource() ?? OfCarrier();
    }

    /// <summary>"A memo seen by the Gazette says": the outlet through which the source became known.</summary>
    private Detail? OfCarrier()
    {
        for (var token = zone.Sentence.First; token < zone.Sentence.End; token++)
            if (zone.IsSource(token) && zone.IsSource(context.Tree.Head(token)) && context.Outlets.At(token) is { } mention && mention.Head == token && !IsOwn(mention)
                && Phrases.Preposition(context, token) == "by" && context.Tree.Head(token) is var verb && IsCarrier(verb))
                return new Detail(Phrases.Span(context, Phrases.Of(context, mention)), token, DetailReasons.OutletCarries);
        return null;
    }

    /// <summary>A letter by somebody that says something is the vehicle itself; a letter by nobody is all that is known of the speaker.</summary>
    private Detail? OfSource()
    {
        for (var token = zone.Sentence.First; token < zone.Sentence.End; token++)
            if (zone.IsSource(token) && !zone.IsSource(context.Tree.Head(token)))
                return context.Analysis.Upos[token] == "NOUN" && VenueFinder.At(context, token)?.Class == VenueClass.Vehicle && IssuerFiller.Holder(context, token) > token
                    ? new Detail(Phrases.Span(context, Phrases.Of(context, token, word => zone.IsSource(word) && context.Tree.Head(word) == token && word <= token)), token, DetailReasons.Venue)
                    : null;
        return null;
    }

    /// <summary>An object inside the content is still what is told: asked the Gazette to print.</summary>
    private bool IsToldHere(int token) =>
        zone.IsContent(token) && context.Outlets.At(token) is not null && context.Analysis.Relations[token] is "iobj" or "obj"
        && zone.Cue.Contains(context.Tree.Head(token)) && IsTold(token);

    private (Detail?, Rank) At(int token)
    {
        if (context.Outlets.At(token) is { } mention)
            return token == mention.Head && NamedOutlet(mention) is { } named ? (named, Rank.Outlet) : (null, Rank.None);
        return VenueFinder.At(context, token) is { } venue ? OfVenue(token, venue) : (null, Rank.None);
    }

    private Detail? NamedOutlet(OutletMention mention)
    {
        var top = Descriptor(mention.Head);
        if (Reason(top, mention) is not { } reason) return null;
        return top == mention.Head
            ? new Detail(Phrases.Span(context, Phrases.Of(context, mention)), top, reason)
            : Phrase(top, reason);
    }

    /// <summary>The noun for an outlet that a name stands beside: the newspaper Fara; otherwise the name's own head.</summary>
    private int Descriptor(int head)
    {
        var noun = context.Tree.Head(head);
        return noun >= 0 && zone.Holds(noun) && context.Analysis.Relations[head] is "appos" or "flat" or "flat:name" or "compound" or "nmod:desc" or "nmod:poss"
            && VenueFinder.At(context, noun)?.Class == VenueClass.Outlet
                ? noun
                : head;
    }

    /// <summary>Why an outlet is the medium; <c>null</c> when nothing shows that it is.</summary>
    private string? Reason(int top, OutletMention? mention)
    {
        if (IsTold(top)) return DetailReasons.OutletTold;
        var governor = context.Tree.Head(top);
        if (governor < 0) return null;
        if (Phrases.Preposition(context, top) is not { } preposition) return IsOfVenue(top, governor) ? DetailReasons.OutletOfVenue : null;
        return preposition switch
        {
            "by" => IsCarried(top) ? DetailReasons.OutletCarries : IsOccasion(governor) ? DetailReasons.OutletOfVenue : null,
            "from" or "at" or "of" => IsPress(governor) ? DetailReasons.OutletOfVenue : null,
            "with" => (IsInterview(top) && !IsOwn(mention)) || IsSpokenWith(top) ? DetailReasons.OutletOfVenue : null,
            "for" => IsPress(governor) || IsWritten(top) ? DetailReasons.OutletOfVenue : null,
            "to" => zone.Holds(governor) || _verbs.Contains(governor) ? DetailReasons.OutletTold : null,
            "on" or "in" or "via" or "through" or "over" => IsElsewhere(governor) ? null : DetailReasons.OutletPreposition,
            _ => null,
        };
    }

    private bool IsTold(int top)
    {
        var verb = context.Tree.Head(top);
        if (verb < 0 || !_verbs.Contains(verb)) return false;
        var slots = context.Tables.Addressing.Verb(context.Lemma(verb));
        return context.Analysis.Relations[top] == "iobj"
            || (context.Analysis.Relations[top] is "obj" or "obl:tmod" or "obl:unmarked" && (slots.TellsObject || slots.TellsDoer));
    }

    private bool IsOccasion(int noun) => VenueFinder.At(context, noun)?.Class == VenueClass.Occasion;

    /// <summary>"During his time on Radio Valdia": the noun that the outlet hangs on stands in another relation to the saying.</summary>
    private bool IsElsewhere(int noun) =>
        context.Analysis.Upos[noun] is "NOUN" or "PROPN" && VenueFinder.At(context, noun) is null
        && Phrases.Preposition(context, noun) is "during" or "of" or "after" or "before" or "for" or "about" or "from" or "since" or "despite";

    private bool IsOfVenue(int top, int noun)
    {
        if (context.Analysis.Relations[top] == "nmod:poss" && Phrases.Preposition(context, noun) == "with" && IsInterview(noun)) return true;
        if (context.Analysis.Relations[top] is not ("compound" or "nmod:poss" or "amod" or "nmod:desc" or "nmod" or "nmod:unmarked")) return false;
        if (VenueFinder.At(context, noun) is not { } venue || !zone.Holds(noun)) return false;
        return venue.Class == VenueClass.Press
            || (venue.Class is VenueClass.Occasion or VenueClass.Vehicle or VenueClass.Bare && HasItsPreposition(noun, venue));
    }

    private bool IsPress(int noun) => VenueFinder.At(context, noun)?.Class == VenueClass.Press;

    private bool IsCarried(int top)
    {
        for (var token = top - 1; token >= zone.Sentence.First && top - token <= 6; token--)
            if ((zone.Holds(token) || token == zone.Head) && IsCarrier(token)) return true;
        return false;
    }

    private bool IsCarrier(int token) =>
        VenueFinder.At(context, token)?.Class == VenueClass.Carry && context.Analysis.Xpos[token] is "VBN" or "VBD" or "JJ";

    private bool IsInterview(int top) => NounBefore(top, VenueClass.Occasion);

    private bool IsWritten(int top) => NounBefore(top, VenueClass.Vehicle) || NounBefore(top, VenueClass.Bare) || context.Is(context.Tree.Head(top), "wrote");

    private bool NounBefore(int top, VenueClass kind)
    {
        for (var token = top - 1; token >= zone.Sentence.First && top - token <= 8; token--)
            if (zone.Holds(token) && VenueFinder.At(context, token)?.Class == kind) return true;
        return false;
    }

    private bool IsSpokenWith(int top) =>
        _verbs.Contains(context.Tree.Head(top)) && context.Tables.Addressing.Verb(context.Lemma(context.Tree.Head(top))).Prepositions.Contains("with");

    private bool IsOwn(OutletMention? mention) =>
        mention is not null && context.OwnOutlet is { Length: > 0 } own && own.EndsWith(mention.Outlet.Name, StringComparison.OrdinalIgnoreCase);

    private (Detail?, Rank) OfVenue(int noun, Venue venue) => venue.Class switch
    {
        VenueClass.Outlet or VenueClass.Channel when IsPlaceOfTalk(noun) => (null, Rank.None),
        VenueClass.Outlet => IsHead(noun) && Reason(noun, null) is not null ? (Phrase(noun, DetailReasons.OutletNoun), Rank.OutletNoun) : (null, Rank.None),
        VenueClass.Channel => TakesPlace(noun, venue) || (venue.Prepositions.Contains("in") && IsTold(noun)) || (IsHead(noun) && Phrases.Preposition(context, noun) == "by" && IsCarried(noun))
            ? (Phrase(noun, DetailReasons.Channel), Rank.Channel) : (null, Rank.None),
        VenueClass.Occasion or VenueClass.Vehicle => TakesPlace(noun, venue) ? (Phrase(noun, DetailReasons.Venue), Rank.Venue) : (null, Rank.None),
        VenueClass.Assembly => TakesPlace(noun, venue) ? (Phrase(noun, DetailReasons.Assembly), Rank.Assembly) : (null, Rank.None),
        VenueClass.Between => TakesPlace(noun, venue) ? (Phrase(noun, DetailReasons.Between), Rank.Between) : (null, Rank.None),
        _ => (null, Rank.None),
    };

    /// <summary>"An interview with Vos on his website": the talk, with the one who is named in it, tells more.</summary>
    private bool IsPlaceOfTalk(int noun)
    {
        var talk = context.Tree.Head(noun);
        if (talk < 0 || VenueFinder.At(context, talk) is not { Class: VenueClass.Occasion } venue || !zone.Holds(talk) || !HasItsPreposition(talk, venue)) return false;
        foreach (var child in context.Tree.Children(talk))
            if (child < noun && context.Analysis.Upos[child] == "PROPN" && Phrases.Preposition(context, child) == "with") return true;
        return false;
    }

    private bool TakesPlace(int noun, Venue venue) => HasItsPreposition(noun, venue) && IsHead(noun);

    private bool IsHead(int noun) => context.Analysis.Relations[noun] is not ("compound" or "nmod:poss" or "amod");

    private bool HasItsPreposition(int noun, Venue venue) =>
        Phrases.Preposition(context, noun) is { } preposition && venue.Prepositions.Contains(preposition);

    private Detail? OfPress(Detail addressee)
    {
        if (VenueFinder.At(context, addressee.Head)?.Class != VenueClass.Press) return null;
        for (var token = addressee.Head + 1; token < zone.Sentence.End; token++)
            if (zone.Contains(token) && context.Analysis.Upos[token] is "NOUN" or "PROPN" && context.TimeAt(token) is null
                && Phrases.Preposition(context, token) is "at" or "outside" or "aboard" or "inside"
                && !context.Tables.Addressing.IsThing(context.Lemma(token)))
                return Phrase(token, DetailReasons.PressPlace);
        return null;
    }

    /// <summary>The phrase without the addressee and the times in it: "a letter", "a speech at the naval school".</summary>
    private Detail Phrase(int head, string reason)
    {
        var slots = context.Tables.Addressing.Noun(context.Lemma(head)).Prepositions;
        var range = Phrases.Of(context, head, token => zone.Holds(token) && !IsAddressee(token, head, slots));
        return new Detail(Phrases.Span(context, range), head, reason);
    }

    private bool IsAddressee(int token, int head, IReadOnlyList<string> slots)
    {
        if (token < head || slots.Count == 0) return false;
        while (token >= 0 && context.Tree.Head(token) != head) token = context.Tree.Head(token);
        return token >= 0 && Phrases.Preposition(context, token) is { } preposition && slots.Contains(preposition)
            && (context.Outlets.At(token) is { } mention ? !IsOwn(mention) : true);
    }
}
