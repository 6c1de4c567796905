using System.Globalization;
using Parley.Discourse.Statements;

namespace Parley.Events.Coding;

/// <summary>Tells from the words around a trigger whether the event happened.</summary>
/// <remarks>
/// Looks at what goes with the trigger (auxiliaries, negations, determiners), at the conjunction of its clause, and upwards at the words
/// that govern it, until one decides or a clause of somebody's words ends. Not thread-safe: one for each article.
/// </remarks>
internal sealed class StatusFinder(CodingText text, StatusTable table)
{
    private const int MonthsToHistory = 6;
    private const int Highest = 6;

    /// <summary>What the words make of it; <c>null</c> when it happened.</summary>
    public StatusKind? Find(int trigger)
    {
        var token = trigger;
        for (var step = 0; step < Highest && token >= 0; step++)
        {
            if (Own(token, isTrigger: step == 0) is { } own) return own == StatusKind.Keep ? null : own;
            var head = text.Tree.Head(token);
            if (head < 0 || !Passes(token)) return null;
            if (text.View.Relation(token) is not "conj" && Over(head) is { } over)
            {
                if (over is StatusKind.Promise && text.View.Relation(token) == "advcl") return StatusKind.Hypothetical;
                if (over == StatusKind.Keep || IsToldOf(token, over)) return null;
                return Own(head, isTrigger: false) == StatusKind.Denied ? Denied(over) : over;
            }
            if (text.View.Relation(token) is "acl") return IsDeniedReport(head) ? StatusKind.Denied : null;
            token = head;
        }
        return null;
    }

    /// <summary>What a denied governing word makes of it: "has not been able to" did not; "did not stop" went on; "did not rule out" leaves it open.</summary>
    private static StatusKind? Denied(StatusKind over) => over switch
    {
        StatusKind.End => null,
        StatusKind.Denied or StatusKind.Refuse => StatusKind.Hypothetical,
        _ => StatusKind.Denied,
    };

    /// <summary>"We will not sign", "it said it would not sign": what somebody will not do; "if …, it would not" is another thing.</summary>
    public bool IsWill(int trigger)
    {
        if (text.Clauses.IsPassive(trigger)) return false;
        foreach (var child in text.Tree.Children(trigger))
            if (text.View.Relation(child) == "aux" && text.View.Lemma(child) is "will" or "would" or "wo" or "'ll" or "'d")
                return text.View.Lemma(child) is not ("would" or "'d") || IsReported(trigger);
        return false;
    }

    /// <summary>True when the time is a day after publication.</summary>
    public bool IsAfter(StatementTime? time) => text.Date is { } date && time?.Value is { Length: 10 } value
        && DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day > date;

    /// <summary>True when the time lies more than six months before publication.</summary>
    public bool IsHistory(StatementTime? time)
    {
        if (text.Date is not { } date || time?.Value is not { Length: >= 4 } value) return false;
        if (!int.TryParse(value.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return false;
        if (value.Length < 7 || !int.TryParse(value.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)) return year < date.Year;
        return (date.Year * 12) + date.Month - (year * 12) - month > MonthsToHistory;
    }

    /// <summary>"Determined that he had lied", "announced it had struck": a finite clause in the past tells what happened.</summary>
    private bool IsToldOf(int token, StatusKind over)
    {
        if (text.View.Relation(token) != "ccomp" || over is not (StatusKind.Announce or StatusKind.Future or StatusKind.Promise)) return false;
        return over == StatusKind.Announce || text.Analysis.Xpos[token] == "VBD" || (text.Tree.Child(token, "aux") is >= 0 and var tense && text.Analysis.Xpos[tense] is "VBD" or "VBZ" or "VBP");
    }

    private StatusKind? Own(int token, bool isTrigger)
    {
        StatusKind? found = null;
        foreach (var child in text.Tree.Children(token))
        {
            var effect = text.View.Relation(child) switch
            {
                "aux" or "aux:pass" or "advmod" or "det" or "cc:preconj" => table.With(text.View.Form(child)),
                "mark" or "case" => table.Mark(text.View.Form(child)),
                "amod" when isTrigger => table.With(text.View.Form(child)),
                _ => null,
            };
            if (effect == StatusKind.Denied) return effect;
            found ??= effect == StatusKind.Hypothetical && text.View.Form(child) == "would" && IsReported(token) ? StatusKind.Future : effect;
        }
        return found;
    }

    /// <summary>"Said that it would withdraw" tells of a plan, unless a condition stands beside it.</summary>
    private bool IsReported(int token)
    {
        if (text.StatementOf(token) < 0) return false;
        var clause = text.Tree.Child(token, "advcl");
        return clause < 0 || text.Tree.Child(clause, "mark") is var mark && (mark < 0 || table.Mark(text.View.Form(mark)) is null);
    }

    /// <summary>"Denied reports that it had attacked", "dismissed the claim that": what is told in the noun's clause did not happen, says who denies it.</summary>
    private bool IsDeniedReport(int noun)
    {
        if (text.View.Relation(noun) is not ("obj" or "nsubj:pass" or "conj" or "obl")) return false;
        var verb = text.Tree.Head(noun);
        if (text.View.Relation(noun) == "conj" && text.Analysis.Upos[verb] == "NOUN") verb = text.Tree.Head(verb);
        return verb >= 0 && Over(verb) is StatusKind.Denied or StatusKind.Refuse;
    }

    /// <summary>By lemma with its particle ("rule out"), by lemma, by form, and by the form without its "s", where the lemma is wrong.</summary>
    private StatusKind? Over(int head) => Duty(head) ?? (text.Tree.Child(head, "compound:prt") is >= 0 and var particle ? table.Over($"{text.View.Lemma(head)}_{text.View.Form(particle)}") : null) ?? table.Over(text.View.Lemma(head)) ?? table.Over(text.View.Form(head))
        ?? (text.View.Form(head) is { Length: > 3 } form && form.EndsWith('s') ? table.Over(form[..^1]) : null);

    /// <summary>"Ruled out invading": a gerund right behind the verb or its particle is what the verb speaks of.</summary>
    private bool IsGerundBehind(int token)
    {
        var head = text.Tree.Head(token);
        return text.Analysis.Xpos[token] == "VBG" && (token == head + 1 || (token == head + 2 && text.View.Relation(head + 1) == "compound:prt"));
    }

    /// <summary>"Had to leave": what somebody must do he has not done yet.</summary>
    private StatusKind? Duty(int head) => text.View.Lemma(head) is "have" or "need" && text.Tree.Child(head, "xcomp") is >= 0 and var clause && text.Tree.Child(clause, "mark") >= 0 ? StatusKind.Hypothetical : null;

    /// <summary>Upwards only where the governing word speaks of the event itself.</summary>
    private bool Passes(int token) => text.View.Relation(token) switch
    {
        "xcomp" or "ccomp" or "obj" or "nsubj:pass" or "conj" or "acl" or "csubj" => true,
        "nmod" or "obl" => text.Clauses.HasCase(token, ["of", "for", "from", "against", "to", "on"]),
        "advcl" when IsGerundBehind(token) => true,
        "advcl" => text.Clauses.HasCase(token, ["from", "of", "to"]) || (text.Analysis.Upos[text.Tree.Head(token)] is "ADJ" or "NOUN" && text.Clauses.HasCase(token, ["in"])),
        "nsubj" => text.Analysis.Upos[text.Tree.Head(token)] is "ADJ",
        _ => false,
    };
}
