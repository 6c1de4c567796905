using Parley.Events.Lexicon;

namespace Parley.Events.Pairs;

/// <summary>Completes a type with mode, code and evidence.</summary>
internal sealed class PairCodes(Ontology ontology)
{
    private readonly Dictionary<string, string> _defaults = ontology.Types.ToDictionary(type => type.Name, type => ontology.CommonCode(type.Name), StringComparer.Ordinal);

    /// <summary>From the best frame that means the type; else from the best that amounts to it under what stands over it; else the type's own code.</summary>
    public PairCoding Complete(string type, PairScene scene, IReadOnlyList<PairFrame> frames)
    {
        var direct = frames.FirstOrDefault(frame => frame.Match.Frame.Code.Type == type);
        var meant = direct ?? frames.FirstOrDefault(frame => frame.Type == type);
        var code = direct?.Match.Frame.Code;
        return new PairCoding
        {
            Type = type,
            Mode = code?.Mode ?? "",
            Cameo = code?.Cameo ?? _defaults.GetValueOrDefault(type, ""),
            Evidence = meant is null ? Governor(scene) : $"{Words(scene, meant.Match.Words)} [{meant.Match.Frame.Text}]",
        };
    }

    private static string Governor(PairScene scene)
    {
        foreach (var token in (int[])[scene.Path.Top, scene.Path.SourceVerb, scene.Path.TargetVerb])
            if (token >= 0 && !scene.Source.Has(token) && !scene.Target.Has(token))
                return Words(scene, [token]);
        return "";
    }

    private static string Words(PairScene scene, IReadOnlyList<int> tokens) =>
        string.Join(' ', tokens.Select(token => scene.View.Analysis.Segments.Form(token).ToString()));
}
