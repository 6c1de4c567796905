namespace Parley.Tests.Specs;

/// <summary>How a case counts in a run.</summary>
public enum SpecOutcome
{
    /// <summary>It passes, as it must.</summary>
    Passed,

    /// <summary>It must pass and does not.</summary>
    Failed,

    /// <summary>It is marked open and does not pass: known, and no failure.</summary>
    Open,

    /// <summary>It is marked open and passes: a failure until the mark is taken off.</summary>
    PassedUnexpectedly,
}
