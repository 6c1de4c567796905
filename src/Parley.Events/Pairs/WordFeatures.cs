namespace Parley.Events.Pairs;

/// <summary>Features of words: which there are, which stand between the two, which beside them, and which name them.</summary>
internal static class WordFeatures
{
    private const int LongestText = 400;
    private const int Window = 3;

    public static void Add(PairScene scene, FeatureSet features)
    {
        Bag(scene, features);
        Side(scene, scene.Source, "s", features);
        Side(scene, scene.Target, "t", features);
        features.Add("order", !scene.Source.IsFound || !scene.Target.IsFound ? "missing" : scene.Source.First < scene.Target.First ? "st" : "ts");
    }

    private static void Bag(PairScene scene, FeatureSet features)
    {
        var first = Math.Min(scene.Source.End, scene.Target.End);
        var last = Math.Max(scene.Source.First, scene.Target.First);
        var previous = "^";
        for (var token = 0; token < Math.Min(scene.Count, LongestText); token++)
        {
            var word = scene.Word(token);
            if (word == previous && word is "<S>" or "<T>") continue;
            features.Add("b", previous, word);
            previous = word;
            if (word is "<S>" or "<T>" || !IsContent(scene.View.Analysis.Upos[token])) continue;
            features.Add("w", word);
            if (first > 0 && token >= first && token < last) features.Add("bw", word);
        }
        features.Add("b", previous, "$");
    }

    private static bool IsContent(string upos) => upos is not ("PUNCT" or "DET" or "NUM" or "SYM" or "X");

    private static void Side(PairScene scene, PairSide side, string name, FeatureSet features)
    {
        if (!side.IsFound) return;
        var before = "";
        var after = "";
        for (var i = 1; i <= Window; i++)
        {
            before = Word(scene, side.First - i) + "_" + before;
            after += "_" + Word(scene, side.End - 1 + i);
            features.Add(name + "-" + i, before);
            features.Add(name + "+" + i, after);
            features.Add(name + "near", Word(scene, side.First - i));
            features.Add(name + "near", Word(scene, side.End - 1 + i));
        }
        for (var token = side.First; token < Math.Min(side.End, side.First + Window * 8); token++)
            if (scene.View.Analysis.Upos[token] is "NOUN" or "VERB" or "ADJ" or "PROPN")
                features.Add(name + "w", scene.View.Lemma(token));
        features.Add(name + "h", scene.View.Lemma(side.Head));
        features.Add(name + "len", Math.Min(side.End - side.First, 6).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static string Word(PairScene scene, int token) => token < 0 ? "^" : token >= scene.Count ? "$" : scene.Word(token);
}
