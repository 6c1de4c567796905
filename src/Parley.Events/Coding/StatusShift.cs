using Parley.Events.Lexicon;

namespace Parley.Events.Coding;

/// <summary>Turns an action that is refused, ended or put off into what that amounts to.</summary>
/// <remarks>The rules of PLOVER's coders: refused or stopped cooperation is REJECT or SANCTION, ended conflict RETREAT. Immutable.</remarks>
internal static class StatusShift
{
    private const int VerbalCooperation = 1;
    private const int MaterialCooperation = 2;
    private const int VerbalConflict = 3;
    private const int MaterialConflict = 4;

    /// <summary>What somebody says he himself will do: of conflict a threat, of cooperation an agreement; meetings stay what they are.</summary>
    public static ActionCode Promised(ActionCode code, int quad) => code.Type switch
    {
        "ASSAULT" => new ActionCode("THREATEN", "violence", "138"),
        "COERCE" => new ActionCode("THREATEN", "restrict", "137"),
        "SANCTION" => new ActionCode("THREATEN", "restrict", "131"),
        "PROTEST" => new ActionCode("THREATEN", "relations", "133"),
        "AID" => new ActionCode("AGREE", "", "033"),
        "COOPERATE" => new ActionCode("AGREE", "", "031"),
        "SUPPORT" => new ActionCode("AGREE", "", "032"),
        "RETREAT" or "CONCEDE" => new ActionCode("AGREE", "", "035"),
        _ => quad == MaterialCooperation ? new ActionCode("AGREE", "", "030") : code,
    };

    /// <summary>The code of what is done, and how real it is.</summary>
    public static (ActionCode Code, EventStatus Status) Of(ActionCode code, int quad, StatusKind? kind) => kind switch
    {
        StatusKind.Refuse when quad < VerbalConflict => (new ActionCode("REJECT", code.Type == "CONSULT" ? "meet" : "", code.Type == "CONSULT" ? "125" : "120"), EventStatus.Actual),
        StatusKind.End when quad == MaterialCooperation && code.Type != "RETREAT" => (new ActionCode("SANCTION", code.Type is "AID" or "COOPERATE" ? "discontinue" : "", "162"), EventStatus.Actual),
        StatusKind.End when quad == MaterialConflict => (new ActionCode("RETREAT", "", "087"), EventStatus.Actual),
        StatusKind.End when code.Type == "CONSULT" => (new ActionCode("SANCTION", "withdraw", "164"), EventStatus.Actual),
        StatusKind.Refuse or StatusKind.End or StatusKind.Denied => (code, EventStatus.Denied),
        StatusKind.Announce when quad is VerbalCooperation or VerbalConflict && code.Type != "CONSULT" => (code, EventStatus.Actual),
        StatusKind.Promise when Promised(code, quad) is var promised && promised != code => (promised, EventStatus.Actual),
        StatusKind.Future or StatusKind.Promise or StatusKind.Announce => (code, EventStatus.Future),
        StatusKind.Hypothetical => (code, EventStatus.Hypothetical),
        _ => (code, EventStatus.Actual),
    };
}
