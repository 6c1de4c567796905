using System.Text;
using Parley.Language.Features;
using Parley.Language.Tests.Support;

namespace Parley.Language.Tests.Features;

public sealed class WordFeaturesTests
{
    private static readonly string[] Templates = ["first", "prefix3", "suffix2", "suffix3", "suffix4", "shape"];

    public static TheoryData<string, string, string, int[]> TrainerWords()
    {
        var data = new TheoryData<string, string, string, int[]>();
        foreach (var word in Fixture.Json("features.json").GetProperty("words").EnumerateArray())
        {
            data.Add(word.GetProperty("form").GetString()!, word.GetProperty("norm").GetString()!, word.GetProperty("shape").GetString()!,
                [.. word.GetProperty("hashed").EnumerateArray().Select(h => h.GetInt32())]);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(TrainerWords))]
    public void Equal_the_trainers(string form, string norm, string shape, int[] hashed)
    {
        var features = new WordFeatures();
        features.Read(form);
        Assert.Equal(norm, Encoding.UTF8.GetString(features.Key));
        Assert.Equal(Fnv1a.Hash(Encoding.UTF8.GetBytes(shape)), features[FeatureTemplate.Shape]);
        var rows = Fixture.Json("features.json").GetProperty("rows");
        var order = rows.EnumerateObject().Select(r => (Array.IndexOf(Templates, r.Name), (uint)r.Value.GetInt32()));
        Assert.Equal(hashed, order.Select(o => (int)(features[(FeatureTemplate)o.Item1] % o.Item2)));
    }

    [Fact]
    public void Are_defined_for_broken_and_very_long_words()
    {
        var features = new WordFeatures();
        features.Read("\uD800x");
        Assert.Equal("\uFFFDx", Encoding.UTF8.GetString(features.Key));
        features.Read(new string('Ä', 100_000));
        Assert.Equal(0, features.Key.Length);
        Assert.Equal(Fnv1a.Hash("XXX"u8), features[FeatureTemplate.Shape]);
        Assert.Equal(Fnv1a.Hash("ääää"u8), features[FeatureTemplate.Suffix4]);
        features.Read("");
        Assert.Equal(0, features.Key.Length);
    }
}
