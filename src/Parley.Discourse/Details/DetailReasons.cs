namespace Parley.Discourse.Details;

/// <summary>The rules that find details, by the names under which decisions are explained.</summary>
public static class DetailReasons
{
    /// <summary>The object of the verb of saying: told Keller.</summary>
    public const string ToldObject = "object of the cue";

    /// <summary>Who is told to do or be something: ordered the guards to leave.</summary>
    public const string ToldToDo = "object that is to do what the content says";

    /// <summary>The subject of a passive: the consul was asked, asked about it the consul said.</summary>
    public const string ToldPassive = "subject of a passive cue";

    /// <summary>Behind a preposition of the verb: said to Keller.</summary>
    public const string ToldPreposition = "preposition of the cue";

    /// <summary>Behind the verb or preposition of a participle beside the cue: speaking to Keller.</summary>
    public const string ToldParticiple = "participle beside the cue";

    /// <summary>Behind a noun beside the cue: in a letter to Keller.</summary>
    public const string ToldNoun = "noun beside the cue";

    /// <summary>Called by name or title in the quotation.</summary>
    public const string Vocative = "vocative in the quotation";

    /// <summary>Whoever spoke before is the one replied to.</summary>
    public const string Reply = "reply to the statement before";

    /// <summary>An outlet that is told something: told Radio Valdia.</summary>
    public const string OutletTold = "outlet that is told";

    /// <summary>An outlet behind a preposition: on Telegram, in the Gazette.</summary>
    public const string OutletPreposition = "outlet behind a preposition";

    /// <summary>The outlet of an interview, letter, post, reporter.</summary>
    public const string OutletOfVenue = "outlet of a venue or reporter";

    /// <summary>The outlet that quotes, publishes or broadcasts.</summary>
    public const string OutletCarries = "outlet that carries the words";

    /// <summary>An outlet told of by a common noun: a local newspaper.</summary>
    public const string OutletNoun = "noun for an outlet";

    /// <summary>A way that words travel: state television.</summary>
    public const string Channel = "channel";

    /// <summary>An event, text or recording: a rally, a letter.</summary>
    public const string Venue = "venue or vehicle";

    /// <summary>In the room of a body: in parliament.</summary>
    public const string Assembly = "room of a body";

    /// <summary>Through a person who passes it on.</summary>
    public const string Between = "person between";

    /// <summary>Where the press was told.</summary>
    public const string PressPlace = "place where the press was told";

    /// <summary>The tree hangs the time on the cue.</summary>
    public const string TimeOfCue = "time at the cue";

    /// <summary>The time stands in the clause of the cue.</summary>
    public const string TimeOfClause = "time in the clause of the cue";

    /// <summary>The same speaker goes straight on.</summary>
    public const string GoesOn = "same speaker goes on";

    /// <summary>The other statement stands in the content: denied the claim that.</summary>
    public const string TieInside = "statement inside the content";

    /// <summary>The content takes another statement up by a noun: the accusation.</summary>
    public const string TieNoun = "noun that takes a statement up";

    /// <summary>The content takes another statement up by a pronoun: it, this.</summary>
    public const string TiePronoun = "pronoun that takes a statement up";

    /// <summary>The content has the words of the other statement.</summary>
    public const string TieWords = "shared words";

    /// <summary>A reply that says no.</summary>
    public const string TieReply = "negative reply";
}
