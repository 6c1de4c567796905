namespace Parley.Events.Pairs;

/// <summary>Features of the tree: the path between the two, the words on it, the predicates over each and what hangs on these.</summary>
internal static class TreeFeatures
{
    private const int LongestPath = 12;

    public static void Add(PairScene scene, OperatorScan scan, FeatureSet features)
    {
        var path = scene.Path;
        if (scene.Source.IsFound && scene.Target.IsFound) Path(scene, features);
        Predicate(scene, scan, "p", path.Top, features);
        Predicate(scene, scan, "ps", path.SourceVerb, features);
        Predicate(scene, scan, "pt", path.TargetVerb, features);
        Edge(scene, scene.Source, "s", features);
        Edge(scene, scene.Target, "t", features);
        if (path.SourceVerb >= 0 && path.TargetVerb >= 0)
            features.Add("pst", scene.View.Lemma(path.SourceVerb), path.SourceVerb == path.TargetVerb ? "=" : scene.View.Lemma(path.TargetVerb));
    }

    private static void Path(PairScene scene, FeatureSet features)
    {
        var path = scene.Path;
        var relations = string.Join('<', path.Up.Take(LongestPath).Select(scene.View.Relation)) + "^" + string.Join('>', path.Down.Reverse().Take(LongestPath).Select(scene.View.Relation));
        features.Add("path", relations);
        if (path.Top >= 0) features.Add("patht", relations, scene.Word(path.Top));
        foreach (var token in path.Up.Concat(path.Down).Take(LongestPath * 2))
        {
            if (scene.Source.Has(token) || scene.Target.Has(token)) continue;
            features.Add("pw", scene.View.Lemma(token));
            features.Add("pwr", scene.View.Relation(token), scene.View.Lemma(token));
        }
        foreach (var token in path.Up.Skip(1)) features.Add("pu", scene.Word(token));
        foreach (var token in path.Down.Skip(1)) features.Add("pd", scene.Word(token));
        if (path.Top >= 0) features.Add("pw", scene.Word(path.Top));
    }

    private static void Edge(PairScene scene, PairSide side, string name, FeatureSet features)
    {
        if (!side.IsFound) return;
        var head = scene.View.Tree.Head(side.Head);
        var relation = scene.View.Relation(side.Head);
        var marks = "";
        foreach (var child in scene.View.Tree.Children(side.Head))
            if (scene.View.Relation(child) is "case")
                marks += scene.View.Form(child);
        features.Add(name + "r", relation, marks);
        if (head < 0) return;
        features.Add(name + "g", scene.Word(head));
        features.Add(name + "gr", relation + marks, scene.Word(head));
        if (scene.View.Tree.Head(head) is >= 0 and var above) features.Add(name + "gg", scene.Word(head), scene.Word(above));
    }

    private static void Predicate(PairScene scene, OperatorScan scan, string name, int token, FeatureSet features)
    {
        if (token < 0) return;
        var word = scene.Word(token);
        features.Add(name, word);
        features.Add(name + "x", scene.View.Analysis.Xpos[token]);
        var operators = scan.Over(token, []);
        foreach (var operation in operators) features.Add(name + "o", word, operation);
        if (operators.Count > 0) features.Add(name + "o1", operators[0]);
        foreach (var child in scene.View.Tree.Children(token))
        {
            var relation = scene.View.Relation(child);
            if (relation is "punct" or "det" or "cc") continue;
            features.Add(name + "c", relation, scene.Word(child));
            features.Add(name + "cw", word + "_" + relation, scene.Word(child));
        }
    }
}
