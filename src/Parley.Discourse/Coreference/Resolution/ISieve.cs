namespace Parley.Discourse.Coreference.Resolution;

/// <summary>One rule, or family of rules, that ties mentions together.</summary>
/// <remarks>Immutable and thread-safe; works on the state it is given.</remarks>
internal interface ISieve
{
    /// <summary>Ties what the rule sees to stand for the same.</summary>
    void Run(ResolutionState state);
}
