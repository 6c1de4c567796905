namespace Parley.Evaluation.Gold;

/// <summary>What annotated data hold.</summary>
public enum GoldKind
{
    /// <summary>Attributions as JSON lines, each article with its annotators.</summary>
    AttributionLines,

    /// <summary>Attributions as a folder of brat.</summary>
    BratFolder,

    /// <summary>Attributions as Parley's own records.</summary>
    Records,

    /// <summary>Trees, as CoNLL-U.</summary>
    Trees,

    /// <summary>Names, as IOB tags.</summary>
    Names,
}
