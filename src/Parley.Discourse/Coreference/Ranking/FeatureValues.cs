using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Coreference.Tables;

namespace Parley.Discourse.Coreference.Ranking;

/// <summary>Names the two values that each feature has, as the table of weights writes them.</summary>
internal static class FeatureValues
{
    /// <summary>A value is below this.</summary>
    public const int Limit = 8;

    private static readonly string[] s_truth = ["no", "yes"];
    private static readonly string[] s_sentences = ["0", "1", "2", "3", "4-5", "6+"];
    private static readonly string[] s_counts = ["0", "1", "2", "3-4", "5-8", "9+"];
    private static readonly string[] s_forms = ["name", "definite", "indefinite", "same-pronoun", "other-pronoun"];
    private static readonly string[] s_quotations = ["outside", "same", "pronoun-inside", "candidate-inside", "different", "own-speaker"];
    private static readonly string[] s_functions = [.. Enum.GetNames<SyntacticFunction>().Select(name => name.ToLowerInvariant())];
    private static readonly string[] s_kinds = [.. Enum.GetNames<ReferentKind>().Select(name => name.ToLowerInvariant())];

    /// <summary>The names of a feature's first and second values, in the order of their numbers.</summary>
    public static (string[] First, string[] Second) Of(FeatureName feature) => feature switch
    {
        FeatureName.Distance => (s_sentences, s_forms),
        FeatureName.Rank => (s_counts, s_truth),
        FeatureName.Functions => (s_functions, s_functions),
        FeatureName.Size => (s_counts, s_truth),
        FeatureName.Kind => (s_kinds, s_truth),
        FeatureName.Gender => (s_truth, s_forms),
        FeatureName.Quotation => (s_quotations, s_truth),
        FeatureName.BothSpeak => (s_truth, s_sentences),
        FeatureName.Paragraph => (s_counts, s_truth),
        FeatureName.Topic => (s_truth, s_truth),
        FeatureName.Follows => (s_truth, s_forms),
        FeatureName.None => (s_functions, s_truth),
        _ => (s_counts, s_truth),
    };

    /// <summary>The place of a sentence distance among its values.</summary>
    public static int Sentences(int distance) => distance <= 3 ? distance : distance <= 5 ? 4 : 5;

    /// <summary>The place of a count among its values.</summary>
    public static int Count(int count) => count <= 2 ? count : count <= 4 ? 3 : count <= 8 ? 4 : 5;
}
