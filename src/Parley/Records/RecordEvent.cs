using Parley.Text;

namespace Parley.Records;

/// <summary>Something that somebody did to somebody, or is said to do, in terms of PLOVER and CAMEO.</summary>
public sealed record RecordEvent
{
    /// <summary><c>v1</c>, <c>v2</c>, … in the order of the triggers.</summary>
    public required string Id { get; init; }

    /// <summary>One of PLOVER's 16 types, such as <c>CONSULT</c>.</summary>
    public required string Type { get; init; }

    /// <summary>PLOVER's mode, such as <c>visit</c>; <c>null</c> for none.</summary>
    public string? Mode { get; init; }

    /// <summary>CAMEO code of two to four digits.</summary>
    public required string Cameo { get; init; }

    /// <summary>1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</summary>
    public required int Quad { get; init; }

    /// <summary>PLOVER's intensity, from -10 to 10.</summary>
    public required decimal Score { get; init; }

    /// <summary>PLOVER's contexts, sorted.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>Who does it; at least one.</summary>
    public required IReadOnlyList<RecordActor> Source { get; init; }

    /// <summary>To whom; empty when the text does not tell. Those who meet or agree stand on both sides.</summary>
    public IReadOnlyList<RecordActor> Target { get; init; } = [];

    /// <summary>The words that tell it; at least one span.</summary>
    public required IReadOnlyList<TextSpan> Trigger { get; init; }

    /// <summary>When it happens.</summary>
    public RecordTime? Time { get; init; }

    /// <summary>Where it happens.</summary>
    public RecordPlace? Place { get; init; }

    /// <summary><c>actual</c>, <c>future</c>, <c>hypothetical</c>, <c>denied</c> or <c>historic</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Id of the innermost statement that reports it; <c>null</c> when the article itself does.</summary>
    public string? Statement { get; init; }

    /// <summary>What decided: the frame, with file and line.</summary>
    public required string Rule { get; init; }

    /// <summary>How sure Parley is, from 0 to 1.</summary>
    public required double Confidence { get; init; }
}
