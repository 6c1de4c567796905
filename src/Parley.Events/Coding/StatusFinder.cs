using System.Globalization;
using Parley.Discourse.Statements;

namespace Parley.Events.Coding;

/// <summary>Tells from the words around a trigger whether the event happened.</summary>
/// <remarks>
/// Looks at what goes with the trigger (auxiliaries, negations, determiners), at the conjunction of its clause, and upwards at the words
/// that govern it, until one decides or a clause of somebody's words ends. What governs the word that decides is read in the same way, and the
/// two are put together (<see cref="Factuality"/>): "did not refuse to". Not thread-safe: one for each article.
/// </remarks>
internal sealed class StatusFinder(CodingText text, StatusTable table)
{
    private const int MonthsToHistory = 6;
    private const int Highest = 6;

    /// <summary>What the words make of it; empty when it happened.</summary>
    public Factuality Find(int trigger) => Read(trigger, Highest, isTrigger: true, isOther: false);

    /// <summary>Reads a word and what stands over it; <paramref name="isOther"/> is set where what goes with the word belongs to a conjunct alone.</summary>
    private Factuality Read(int token, int steps, bool isTrigger, bool isOther)
    {
        if (!isOther && Own(token, isTrigger) is { } own) return new Factuality(own == StatusKind.Keep ? null : own);
        var head = text.Tree.Head(token);
        if (head < 0 || steps == 0) return default;
        if (text.View.Relation(token) == "conj") return Read(head, steps - 1, isTrigger: false, isOther: isOther || TellsItself(token, head));
        var over = Over(head);
        if (!Passes(token) && !(over is not null && PassesOperator(token))) return default;
        if (over is not { } effect) return text.View.Relation(token) == "acl" ? default : Read(head, steps - 1, isTrigger: false, isOther: false);
        if (effect is StatusKind.Promise && text.View.Relation(token) == "advcl") effect = StatusKind.Hypothetical;
        if (IsToldOf(token, effect)) effect = StatusKind.Keep;
        return Factuality.Under(effect, Read(head, steps - 1, isTrigger: false, isOther: false), isTold: text.View.Relation(token) == "ccomp");
    }

    /// <summary>"We will not sign", "it said it would not sign": what somebody will not do; "if …, it would not" is another thing.</summary>
    public bool IsWill(int trigger)
    {
        if (text.Clauses.IsPassive(trigger)) return false;
        foreach (var child in text.Tree.Children(trigger))
            if (text.View.Relation(child) == "aux" && text.View.Lemma(child) is "will" or "would" or "wo" or "'ll" or "'d")
                return text.View.Lemma(child) is not ("would" or "'d") || IsReported(trigger);
        return false;
    }

    /// <summary>True when the time lies more than six months before publication.</summary>
    public bool IsHistory(StatementTime? time)
    {
        if (text.Date is not { } date || time?.Value is not { Length: >= 4 } value) return false;
        if (!int.TryParse(value.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return false;
        if (value.Length < 7 || !int.TryParse(value.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)) return year < date.Year;
        return (date.Year * 12) + date.Month - (year * 12) - month > MonthsToHistory;
    }

    /// <summary>True when the time is a day after publication.</summary>
    public bool IsAfter(StatementTime? time) => text.Date is { } date && time?.Value is { Length: 10 } value
        && DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day > date;

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
                "mark" or "case" or "cc" => table.Mark(text.View.Form(child)),
                "amod" when isTrigger => table.With(text.View.Form(child)),
                "nsubj" or "nsubj:pass" when text.Analysis.Upos[token] is "VERB" => IsNobody(child) ? StatusKind.Denied : null,
                "obj" when isTrigger => IsNobody(child) ? StatusKind.Denied : null,
                _ => null,
            };
            if (effect == StatusKind.Denied) return effect;
            found ??= effect == StatusKind.Hypothetical && text.View.Form(child) == "would" && IsReported(token) ? StatusKind.Future : effect;
        }
        return found;
    }

    /// <summary>"Nobody", "no party", "neither Egypt nor Israel".</summary>
    private bool IsNobody(int token)
    {
        if (table.With(text.View.Form(token)) == StatusKind.Denied) return true;
        foreach (var child in text.Tree.Children(token))
            if (text.View.Relation(child) is "det" or "cc:preconj" && table.With(text.View.Form(child)) == StatusKind.Denied) return true;
        return false;
    }

    /// <summary>"Did not warn Egypt but attacked Israel": a verb with a subject or a tense of its own shares no "not" with the one before.</summary>
    private bool TellsItself(int token, int first)
    {
        if (text.Tree.Child(token, "nsubj", "nsubj:pass", "aux") >= 0) return true;
        return text.Analysis.Xpos[token] is "VBD" or "VBZ" && text.Analysis.Xpos[first] is "VB" or "VBN" or "VBG";
    }

    /// <summary>"Said that it would withdraw" tells of a plan, unless a condition stands beside it.</summary>
    private bool IsReported(int token)
    {
        if (text.StatementOf(token) < 0) return false;
        var clause = text.Tree.Child(token, "advcl");
        return clause < 0 || text.Tree.Child(clause, "mark") is var mark && (mark < 0 || table.Mark(text.View.Form(mark)) is null);
    }

    /// <summary>With its particle or adverb ("rule out", "has yet to"), by lemma, by form, and by the form without its "s", where the lemma is wrong.</summary>
    private StatusKind? Over(int head)
    {
        foreach (var child in text.Tree.Children(head))
            if (text.View.Relation(child) is "compound:prt" or "advmod" or "xcomp" && table.Over($"{text.View.Lemma(head)}_{text.View.Form(child)}") is { } effect) return effect;
        return Duty(head) ?? table.Over(text.View.Lemma(head)) ?? table.Over(text.View.Form(head))
            ?? (text.View.Form(head) is { Length: > 3 } form && form.EndsWith('s') ? table.Over(form[..^1]) : null);
    }

    /// <summary>"Had to leave": what somebody must do he has not done yet.</summary>
    private StatusKind? Duty(int head) => text.View.Lemma(head) is "have" or "need" && text.Tree.Child(head, "xcomp") is >= 0 and var clause
        && text.Tree.Child(clause, "mark") >= 0 ? StatusKind.Hypothetical : null;

    /// <summary>Upwards only where the governing word speaks of the event itself.</summary>
    private bool Passes(int token) => text.View.Relation(token) switch
    {
        "xcomp" or "ccomp" or "obj" or "nsubj:pass" or "conj" or "acl" or "csubj" => true,
        "nmod" or "obl" => text.Clauses.HasCase(token, ["of", "for", "from", "against", "to", "on"]),
        "advcl" => text.Clauses.HasCase(token, ["from", "to"]) || (text.Analysis.Upos[text.Tree.Head(token)] is "ADJ" or "NOUN" && text.Clauses.HasCase(token, ["in"])),
        "nsubj" => text.Analysis.Upos[text.Tree.Head(token)] is "ADJ",
        _ => false,
    };

    /// <summary>Under a word of the table also "short of attacking", "ruled out attacking", "a role in the attack".</summary>
    private bool PassesOperator(int token) => text.View.Relation(token) switch
    {
        "advcl" => text.Clauses.HasCase(token, ["of", "to"]) || (text.Analysis.Xpos[token] == "VBG" && text.Tree.Child(token, "mark", "nsubj") < 0 && IsRightAfter(token)),
        "nmod" or "obl" => text.Analysis.Upos[text.Tree.Head(token)] == "NOUN" && text.Clauses.HasCase(token, ["in"]),
        _ => false,
    };

    /// <summary>No comma stands between a clause and the word over it.</summary>
    private bool IsRightAfter(int token)
    {
        for (var between = text.Tree.Head(token) + 1; between < token; between++)
            if (text.View.Form(between) == ",") return false;
        return text.Tree.Head(token) < token;
    }
}
