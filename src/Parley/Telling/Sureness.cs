namespace Parley.Telling;

/// <summary>Says in words how sure Parley is.</summary>
public static class Sureness
{
    /// <summary>Below this a statement, event or move is doubtful: fewer than half of those are right.</summary>
    public const double Doubtful = 0.5;

    /// <summary>The words for a confidence from 0 to 1.</summary>
    public static string Of(double confidence) => confidence switch
    {
        >= 0.9 => "sure",
        >= 0.7 => "likely",
        >= Doubtful => "uncertain",
        _ => "doubtful",
    };
}
