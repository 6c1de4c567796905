using Parley.Discourse.Coreference;
using Parley.Discourse.Coreference.Tables;
using Parley.Discourse.Entities;
using Parley.Discourse.Statements;
using Parley.Events.Actors;
using Parley.Events.Matching;
using Parley.Text;

namespace Parley.Events.Coding;

/// <summary>Tells who the words are that fill a role: one actor or several, by name, description or pronoun.</summary>
/// <remarks>
/// <para>A phrase with conjuncts is all of them. A pronoun or description is whoever coreference says; "we" and "I" that it leaves open are
/// the speaker of the statement around them. A word that is nobody ("its positions", "Kurdish cities", "the government of Valdia") stands
/// for the one it belongs to.</para>
/// <para>Only those who can act are actors: states, bodies, people in office, armed groups, peoples; places can only be targets. Not
/// thread-safe: one for each article.</para>
/// </remarks>
internal sealed class ActorReader
{
    private const int DeepestOwner = 3;

    private readonly CodingText _text;
    private readonly EntityActors _entities;
    private readonly ActorResolver _resolver;
    private readonly SpeakerResolver _speakers;
    private bool _isWithin = true;
    private bool _isSpeaking;

    public ActorReader(CodingText text, EntityActors entities, ActorResolver resolver)
    {
        _text = text;
        _entities = entities;
        _resolver = resolver;
        _speakers = new SpeakerResolver(text.Analysis, text.Coreference);
    }

    /// <summary>Who a phrase names; empty when nobody who can have the role.</summary>
    /// <param name="head">The phrase's head word; -1 gives nobody.</param>
    /// <param name="isTarget">True where a place may stand.</param>
    /// <param name="isWithin">True where "the town in Valdia" may stand for Valdia.</param>
    public List<CodedActor> Read(int head, bool isTarget, bool isWithin = true)
    {
        _isWithin = isWithin;
        if (head < 0) return [];
        var found = Nationalities(head);
        if (found.Count < 2)
        {
            found.Clear();
            Add(found, head, isTarget);
        }
        foreach (var child in _text.Tree.Children(head))
            if (_text.View.Relation(child) == "conj" && _text.Clauses.IsNominal(child)) Add(found, child, isTarget);
        return found;
    }

    /// <summary>Whose a thing is; <c>null</c> when the words do not tell.</summary>
    public CodedActor? Owner(int head)
    {
        _isWithin = false;
        return Owner(head, isTarget: true, DeepestOwner);
    }

    /// <summary>Somebody of whom the article does not tell who that is ("they", "those who", "foreign powers"), as the one whom a demand or blame
    /// means; <c>null</c> for other words.</summary>
    public CodedActor? Unresolved(int head)
    {
        if (head < 0) return null;
        var isPronoun = _text.View.Form(head) is "they" or "you" or "those" or "others";
        if (!isPronoun && (_text.Analysis.Xpos[head] != "NNS" || !NamesSomebody(head))) return null;
        var span = isPronoun ? _text.SpanOf(head) : PhraseOf(head);
        return new CodedActor([span], _text.Words(span), null, ActorCode.Unknown);
    }

    /// <summary>"Hundreds", "dozens of teachers": a crowd of whom no more is known; <c>null</c> for other words.</summary>
    /// <param name="head">The phrase's head word.</param>
    /// <param name="isPlural">True where any plural is a crowd, since the words around it speak of protest.</param>
    public CodedActor? Crowd(int head, bool isPlural)
    {
        if (head < 0 || !(Quantities.Count(_text.View.Lemma(head)) || (isPlural && _text.Analysis.Xpos[head] == "NNS"))) return null;
        var span = PhraseOf(head);
        return new CodedActor([span], _text.Words(span), null, ActorCode.Crowd);
    }

    /// <summary>Those of one country among "the ministers of the two countries"; <c>null</c> when they cannot act.</summary>
    public CodedActor? OfCountry(int head, string code) => Titled(head, _resolver.CountryName(code) ?? code, PhraseOf(head));

    private bool NamesSomebody(int head) => _text.Coreference.MentionAt(head) is >= 0 and var mention
        && _text.Coreference.Referents[_text.Coreference.ReferentOf(mention)].Kind is ReferentKind.Person or ReferentKind.Group or ReferentKind.Organization or ReferentKind.Place;

    /// <summary>The party of a statement as an actor; <c>null</c> when it cannot act.</summary>
    public CodedActor? Of(Party? party)
    {
        if (party is null or { IsUnresolved: true }) return null;
        if (party.Entity is not { } entity)
            return Actor(party.Spans, party.Name, null, -1, Described(party.Name, null), isTarget: false, isKnown: false) ?? One(HeadOf(party.Spans[0]), isTarget: false, DeepestOwner);
        var referent = _text.Coreference.Entities[entity];
        return Actor(party.Spans, party.Name, entity, referent, _entities.Of(referent), isTarget: false, IsSomebody(referent));
    }

    /// <summary>"The Kenyan and Ugandan presidents", "officials of Kenya and Uganda": one of each.</summary>
    private List<CodedActor> Nationalities(int head)
    {
        var found = new List<CodedActor>();
        if (_text.Analysis.Xpos[head] != "NNS") return found;
        foreach (var first in _text.Tree.Children(head))
        {
            var isPlace = _text.View.Relation(first) == "nmod" && _text.Clauses.HasCase(first, ["of", "from"]) && _text.Analysis.Upos[first] == "PROPN";
            if ((!isPlace && _text.View.Relation(first) is not ("amod" or "compound")) || _text.Tree.Child(first, "conj") < 0) continue;
            foreach (var one in _text.Tree.Children(first).Where(child => _text.View.Relation(child) == "conj").Prepend(first))
            {
                if (isPlace && _text.Analysis.Upos[one] != "PROPN")
                {
                    Add(found, one, isTarget: false);
                    continue;
                }
                var actor = isPlace ? Titled(head, _text.Words(PhraseOf(one)), _text.SpanOf(one)) : Described(head, $"{_text.Analysis.Segments.Form(one)} {_text.View.Lemma(head)}", _text.SpanOf(one));
                if (actor is { Country: not null }) found.Add(actor);
            }
        }
        return found;
    }

    /// <summary>"Foreign minister of Valdia", of "the foreign ministers"; <c>null</c> for things and places.</summary>
    private CodedActor? Titled(int head, string country, TextSpan span)
    {
        var first = head;
        while (first > 0 && _text.Tree.Head(first - 1) == head && _text.View.Relation(first - 1) is "amod" or "compound") first--;
        var title = first == head ? _text.View.Lemma(head) : $"{_text.Words(_text.Tree.Span(first, head))} {_text.View.Lemma(head)}";
        return Described(head, $"{title} of {country}", span) is { Code.Length: > 3 } actor ? actor : null;
    }

    private CodedActor? Described(int head, string words, TextSpan span) => Actor([span], words, null, -1, Described(words, head), isTarget: false, isKnown: false);

    private void Add(List<CodedActor> found, int head, bool isTarget)
    {
        if (One(head, isTarget, DeepestOwner) is { } actor && !found.Exists(actor.IsSame)) found.Add(actor);
    }

    /// <summary>The word of a span that a word outside governs.</summary>
    private int HeadOf(TextSpan span)
    {
        var head = -1;
        var first = _text.FirstFrom(span.Start);
        for (var token = first; token < _text.Analysis.Upos.Length && _text.SpanOf(token).Start < span.End; token++)
            if (head < 0 || _text.Tree.Head(token) < first || _text.SpanOf(_text.Tree.Head(token)).Start >= span.End)
                if (!_text.Tree.IsPunctuation(token) && (head < 0 || _text.Tree.IsUnder(head, token))) head = token;
        return head;
    }

    private CodedActor? One(int head, bool isTarget, int depth)
    {
        if (head < 0) return null;
        var phrase = PhraseOf(head);
        if (_speakers.Resolve([phrase]) is not { } known) return Named(head, isTarget, depth);
        if (known.IsUnresolved && _text.Analysis.Upos[head] == "PRON") return Speaking(head, phrase);
        if (!known.IsUnresolved && known.Referent is { } referent && FromReferent(referent, phrase, known, isTarget) is { } actor) return actor;
        if (_text.Analysis.Upos[head] == "PRON") return Speaking(head, phrase);
        if (Named(head, isTarget, depth) is { } named) return named;
        if (depth > 0 && _text.Tree.Child(head, "cop") >= 0 && _text.Tree.Child(head, "nsubj") is >= 0 and var subject && One(subject, isTarget, 0) is { } said) return said;
        var words = _text.Words(phrase);
        var who = InItsPlace(WithOwner(Described(words, head), head, depth), phrase);
        var isThing = who.IsOfOther && !NamesSomebody(head);
        if (isThing && depth > 0 && Possessor(head, isTarget, depth) is { } whose) return IsQuantity(head) ? whose with { Spans = [phrase], Name = words } : whose with { IsOwner = true };
        if (isThing && !isTarget && who.Country is null) return null;
        if (Actor([phrase], words, null, known.Referent ?? -1, who, isTarget, known.Referent is { } same && IsSomebody(same, isTarget)) is { } described) return described with { IsOwner = isThing };
        return known.Referent is { } person && _text.Coreference.Referents[person].Kind == ReferentKind.Person || Owner(head, isTarget, depth) is not { } owner ? null : owner with { IsOwner = true };
    }

    /// <summary>"Police in Paris, Texas": of the country in which the article puts the place.</summary>
    private ActorResolution InItsPlace(ActorResolution who, TextSpan phrase)
    {
        if (who.Country is not { } country || !who.Code.StartsWith(country, StringComparison.Ordinal)) return who;
        for (var token = _text.FirstFrom(phrase.Start); token < _text.Analysis.Upos.Length && _text.SpanOf(token).Start < phrase.End; token++)
            if (_text.Coreference.MentionAt(token) is >= 0 and var mention && _text.Coreference.Referents[_text.Coreference.ReferentOf(mention)] is { IsNamed: true, Type: EntityType.Place, Country: { } other } place
                && other != country && _resolver.Resolve(new ActorQuery { Text = place.Name, Name = place.Name, Type = EntityType.Place }).Country == country)
                return who with { Country = other, Code = other + who.Code[country.Length..] };
        return who;
    }

    /// <summary>"One of the groups, the Valdian League": the name beside it.</summary>
    private CodedActor? Named(int head, bool isTarget, int depth) =>
        depth > 0 && _text.Tree.Child(head, "appos") is >= 0 and var other && _text.Analysis.Upos[other] == "PROPN" ? One(other, isTarget, 0) : null;

    private CodedActor? FromReferent(int referent, TextSpan phrase, ResolvedSpeaker known, bool isTarget)
    {
        if (!_text.Coreference.Referents[referent].IsNamed && known.Entity is null) return null;
        var who = _entities.Of(referent);
        // "American forces": the tables' word for the nation, where the article's entity goes by another form.
        var name = who is { Kind: ActorKind.People, Name: { } country } && known.Name.Length > 0 && _text.Analysis.Upos[_text.FirstFrom(phrase.Start)] == "ADJ" ? country : known.Name;
        return Actor([phrase], name, known.Entity, referent, who, isTarget, IsSomebody(referent) || (isTarget && _isWithin && _text.Coreference.Referents[referent].Kind == ReferentKind.Place));
    }

    private bool IsSomebody(int referent, bool isTarget = false)
    {
        var known = _text.Coreference.Referents[referent];
        return known.Kind is ReferentKind.Person or ReferentKind.Group or ReferentKind.Organization && (known.IsNamed || isTarget || known.Mentions.Count > 1)
            || (known.IsNamed && known.Type is EntityType.Person or EntityType.Organization or EntityType.Group);
    }

    private static CodedActor? Actor(IReadOnlyList<TextSpan> spans, string name, int? entity, int referent, ActorResolution who, bool isTarget, bool isKnown)
    {
        var acts = who.Kind switch
        {
            ActorKind.Place => isTarget,
            ActorKind.Unknown => isKnown,
            ActorKind.Agent when !isTarget => who.Code != ActorCode.Unknown,
            _ => true,
        };
        return acts ? new CodedActor(spans, name, entity, who.Code) { Referent = referent, Country = who.Country } : null;
    }

    /// <summary>"Valdia said it would": a subject that coreference leaves open, in words that are not quoted, is who says them.</summary>
    private CodedActor? IsTheSpeaker(int head)
    {
        if (_text.View.Relation(head) is not ("nsubj" or "nsubj:pass" or "expl") || _text.StatementOf(head) is not (>= 0 and var index)) return null;
        var statement = _text.Statements[index];
        if (statement.Form == StatementForm.Direct || statement.Speaker is null || Of(statement.Speaker) is not { } speaker) return null;
        var isPerson = speaker.Referent >= 0 && _text.Coreference.Referents[speaker.Referent].Kind == ReferentKind.Person;
        var fits = _text.View.Form(head) switch
        {
            "he" or "she" => isPerson,
            "it" => !isPerson && statement.Speaker.Spans.Count > 0 && _text.Analysis.Xpos[HeadOf(statement.Speaker.Spans[0])] != "NNS",
            "they" => statement.Speaker.Spans.Count > 0 && _text.Analysis.Xpos[HeadOf(statement.Speaker.Spans[0])] is "NNS" or "NNPS",
            _ => false,
        };
        return fits && speaker.Spans[0].End <= _text.SpanOf(head).Start ? speaker : null;
    }

    /// <summary>"We" and "I" are whoever speaks.</summary>
    private CodedActor? Speaking(int head, TextSpan phrase)
    {
        // Who speaks may be named by a pronoun of his own words.
        if (_isSpeaking) return null;
        _isSpeaking = true;
        var speaker = Speaker(head, phrase);
        _isSpeaking = false;
        return speaker;
    }

    private CodedActor? Speaker(int head, TextSpan phrase)
    {
        if (IsTheSpeaker(head) is { } himself) return himself with { Spans = [phrase] };
        if (_text.Analysis.Upos[head] != "PRON" || _text.View.Form(head) is not ("we" or "us" or "our" or "i" or "me" or "my" or "ours")) return null;
        var statement = _text.StatementOf(head);
        return statement >= 0 && Of(_text.Statements[statement].Speaker) is { } speaker ? speaker with { Spans = [phrase] } : null;
    }

    /// <summary>"Thousands of Swedes" are Swedes.</summary>
    private bool IsQuantity(int head) => Quantities.Count(_text.View.Lemma(head)) || _text.View.Lemma(head) is "crowd" or "lot" or "couple";

    /// <summary>Who "Egypt's plan", "the economy of Turkey" names as whose it is.</summary>
    private CodedActor? Possessor(int head, bool isTarget, int depth)
    {
        // "The Valdian occupation of an island" is Valdia's.
        var isNational = _text.Tree.Children(head).Any(child => _text.View.Relation(child) is "amod" or "compound" && char.IsUpper(_text.Analysis.Segments.Form(child)[0]));
        foreach (var child in _text.Tree.Children(head))
            if ((_text.View.Relation(child) == "nmod:poss" || (!isNational && _text.View.Relation(child) == "nmod" && _text.Clauses.HasCase(child, ["of"]))) && One(child, isTarget, depth - 1) is { Country: not null } owner)
                return owner;
        return null;
    }

    /// <summary>Whose it is: a possessor, a nationality before it, or who stands after "of".</summary>
    private CodedActor? Owner(int head, bool isTarget, int depth)
    {
        if (depth == 0) return null;
        foreach (var child in _text.Tree.Children(head))
        {
            var owns = _text.View.Relation(child) switch
            {
                "nmod:poss" => true,
                "amod" or "compound" or "nmod:desc" => _text.Analysis.Upos[child] is "PROPN" or "ADJ" && char.IsUpper(_text.Analysis.Segments.Form(child)[0]),
                "acl" => _text.View.Lemma(child) is "belong" or "own" or "operate" or "run" or "hold" or "control",
                "nmod" when _text.View.Lemma(head) is "border" or "frontier" or "relation" or "tie" => _text.Clauses.HasCase(child, ["of", "with"]),
                "nmod" => _text.Clauses.HasCase(child, ["of", "from", "by"]) || (isTarget && _isWithin && _text.Clauses.HasCase(child, ["in", "against", "on"])),
                _ => false,
            };
            if (!owns) continue;
            var holder = _text.View.Relation(child) != "acl" ? child : _text.Clauses.Marked(child, "to", "by");
            if (One(holder, isTarget, depth - 1) is { } owner) return owner;
        }
        return null;
    }

    /// <summary>"Its government", "Marin's forces": the country of whoever owns them.</summary>
    private ActorResolution WithOwner(ActorResolution who, int head, int depth)
    {
        if (depth == 0 || who.Country is not null || who.Kind != ActorKind.Agent || !who.Code.StartsWith(ActorCode.Unknown, StringComparison.Ordinal)) return who;
        return Owner(head, isTarget: true, depth) is { Country: { } country } ? who with { Code = country + who.Code[ActorCode.Unknown.Length..], Country = country } : who;
    }

    private ActorResolution Described(string words, int? head) => _resolver.Resolve(new ActorQuery
    {
        Text = words,
        HeadLemma = head is { } noun ? _text.View.Lemma(noun) : null,
        Date = _text.Date,
        Position = ActorPosition.Participant,
    });

    /// <summary>The words around the head that belong to it, without conjuncts, clauses and what follows a comma.</summary>
    private TextSpan PhraseOf(int head)
    {
        var sentence = _text.SentenceOf(head);
        var (first, end) = (head, head + 1);
        while (first > sentence.First && Belongs(first - 1, head)) first--;
        while (end < sentence.End && Belongs(end, head) && !IsTime(end)) end++;
        while (end - 1 > head && _text.View.Relation(end - 1) is "case" or "punct" or "cc" && (end == sentence.End || IsTime(end) || _text.View.Form(end - 1) is "'s" or "’s" or "'" or "’")) end--;
        while (first < head && _text.View.Relation(first) is "case" or "punct" or "cc" or "mark" or "advmod" && _text.Tree.Head(first) == head) first++;
        return _text.Tree.Span(first, end);
    }

    private bool IsTime(int token) => _text.Times.Any(time => time.First <= token && token < time.EndToken);

    private bool Belongs(int token, int head)
    {
        for (; token >= 0; token = _text.Tree.Head(token))
        {
            if (token == head) return true;
            if (_text.Tree.Head(token) == head
                && _text.View.Relation(token) is "conj" or "cc" or "acl" or "acl:relcl" or "appos" or "parataxis" or "punct" or "nsubj" or "nsubj:pass" or "cop" or "aux" or "advcl" or "obl" or "obj" or "ccomp" or "xcomp")
                return false;
        }
        return false;
    }
}
