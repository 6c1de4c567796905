using Parley.Discourse.Trees;
using Parley.Events.Matching;
using Parley.Language.Analysis;

namespace Parley.Events.Pairs;

/// <summary>A sentence with the two sides found in it.</summary>
internal sealed class PairScene
{
    public PairScene(AnalyzedText analysis, PairQuery query)
    {
        View = new WordView(new DependencyTree(analysis));
        var (source, target) = SpanFinder.Find(query);
        Query = query;
        Source = new PairSide(View.Tree, source);
        Target = new PairSide(View.Tree, target);
        Path = new PairPath(View.Tree, Source.Head, Target.Head);
    }

    public PairQuery Query { get; }

    public WordView View { get; }

    public PairSide Source { get; }

    public PairSide Target { get; }

    public PairPath Path { get; }

    public int Count => View.Analysis.Upos.Length;

    /// <summary>The dictionary form of a token, or what it stands for: <c>&lt;S&gt;</c>, <c>&lt;T&gt;</c>, <c>0</c> for numbers.</summary>
    public string Word(int token)
    {
        if (Source.Has(token)) return "<S>";
        if (Target.Has(token)) return "<T>";
        return View.Analysis.Upos[token] == "NUM" ? "0" : View.Lemma(token);
    }
}
