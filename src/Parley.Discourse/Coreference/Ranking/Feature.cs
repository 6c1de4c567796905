namespace Parley.Discourse.Coreference.Ranking;

/// <summary>One feature with its values, packed into a number that indexes the weights of a pronoun kind.</summary>
internal static class Feature
{
    /// <summary>Every packed feature is below this.</summary>
    public static readonly int Count = Enum.GetValues<FeatureName>().Length * FeatureValues.Limit * FeatureValues.Limit;

    public static int Of(FeatureName name, int first, int second) =>
        (((int)name * FeatureValues.Limit) + first) * FeatureValues.Limit + second;

    public static int Of(FeatureName name, int first, bool second) => Of(name, first, second ? 1 : 0);

    public static int Of(FeatureName name, bool first, bool second) => Of(name, first ? 1 : 0, second ? 1 : 0);

    /// <summary>The feature's name and the names of its values.</summary>
    public static (FeatureName Name, string Values) Describe(int feature)
    {
        var name = (FeatureName)(feature / (FeatureValues.Limit * FeatureValues.Limit));
        var (first, second) = FeatureValues.Of(name);
        return (name, $"{first[feature / FeatureValues.Limit % FeatureValues.Limit]} {second[feature % FeatureValues.Limit]}");
    }

    /// <summary>Reads what <see cref="Describe"/> writes; -1 when there is no such feature.</summary>
    public static int Parse(string feature, string values)
    {
        if (!Enum.TryParse<FeatureName>(feature, out var name) || values.Split(' ') is not [var one, var other]) return -1;
        var (first, second) = FeatureValues.Of(name);
        var (a, b) = (Array.IndexOf(first, one), Array.IndexOf(second, other));
        return a < 0 || b < 0 ? -1 : Of(name, a, b);
    }
}
