using Parley.Events.Petrarch.Dictionaries;

namespace Parley.Events.Tests.Petrarch;

/// <summary>Small dictionaries of our own, with every feature of the formats.</summary>
internal static class OwnDictionaries
{
    public const string Actors = """
        <!-- a comment
        over two lines # with another inside -->
        VALDORIA [VAL]   # a country
        +VALDORIAN
        +THE_NORTHERN_REPUBLIC_
        KESTRIA [KES]
        +KESTRIAN
        +PORT_MERROW
        OSTERLAND
        	[OST <19900101]
        	[OSTNEW 19900101-19991231]
        	[OSTGOV >000101]
        ANNA_HOLT # chancellor, then nobody
        +CHANCELLOR HOLT
        	[VALGOV 20100101-20151231]
        	[VALELI]
        LEAGUE_OF_SEAS [IGOLOS]
        ZURA [---]
        TEL-ARDA [TEL]
        <! -- no actor -->
        """;

    public const string Agents = """
        !PERSON! = MAN, MEN, WOMAN, WOMEN
        !OFFICE! = MINISTER, MINISTRY
        SOLDIER [~MIL]
        GOVERNMENT [~GOV]
        POLICE {} [~COP]
        ATTORNEY_GENERAL {ATTORNEYS_GENERAL} [~JUD]
        POLICE!PERSON! [~COP]
        FOREIGN_!OFFICE! [~GOVFRM]
        RELIEF_AGENCY [NGO~]
        CITY [~CTY]
        """;

    public const string Verbs = """
        ####### SYNONYM SETS #######
        &PACT
        +TREATY
        +ACCORD_
        +PEACE_DEAL

        &BLOW
        # the next line is a set in a set
        +&PACT
        +(OUT LOUD)

        --- CRITICIZE [111] ---
        CRITICIZE {CRITICIZES CRITICIZED CRITICIZING }
        DENOUNCE [112]
        - * (FOR SILENCE)      [115]   # a remark
        - SHARPLY *            [114]

        --- MEET [040:041] ---
        MEET {MEETS MET MEETING}

        --- HOLD [---] ---
        HOLD {HOLDS HELD HOLDING}
        - * TALKS [046]

        --- SIGN [050] ---
        SIGN
        - * &PACT              [057]
        - % * &PACT            [057:057]
        - * {FREE TRADE &PACT} [061]

        --- BREAK [120] ---
        BREAK {BREAKS BROKE BROKEN BREAKING}
        +BREAK_OFF {+BREAKS_OFF +BROKE_OFF +BROKEN_OFF}
        WIRE_+TAP {WIRE_+TAPPED}
        - * TALKS [164]

        --- RECEIVE [---] ---
        RECEIVE
        - + * MONEY $ [071]

        --- ATTACK [190] ---
        ATTACK
        SHELL
        PROMISE [030]

        --- CELEBRATE [051] ---
        CELEBRATE
        - * {LANTERN DAY} [017]

        --- SAY [010] ---
        SAY {SAYS SAID SAYING}
        THREATEN [130]

        ~ a (b . ATTACK) SAY = a b 112
        """;

    public const string Discards = """
        # what nobody wants to read
        CHESS OPENING
        +REGATTA
        """;

    public const string Issues = """
        <ISSUE CATEGORY="FISHING" TYPE="ALL">
        n:trawler [FISHING]
        fishing n:quota [FISHING]
        cod+war [FISHING]
        ~fishing for compliments
        </ISSUE>
        """;

    public static PetrarchDictionaries Load() => PetrarchDictionaries.FromTexts(
        ("own.actors.txt", DictionaryKind.Actors, Actors),
        ("own.agents.txt", DictionaryKind.Agents, Agents),
        ("own.verbs.txt", DictionaryKind.Verbs, Verbs),
        ("own.discards.txt", DictionaryKind.Discards, Discards),
        ("own.issues.txt", DictionaryKind.Issues, Issues));
}
