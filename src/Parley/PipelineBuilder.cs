using Parley.Text.Pipeline;

namespace Parley;

/// <summary>Puts stages together into a <see cref="Pipeline"/>.</summary>
/// <remarks>Not thread-safe; the pipeline it builds is.</remarks>
public sealed class PipelineBuilder
{
    private readonly List<IStage> _stages = [];
    private readonly List<string> _warnings = [];

    /// <summary>Adds a stage behind those added before.</summary>
    public PipelineBuilder Add(IStage stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        _stages.Add(stage);
        return this;
    }

    /// <summary>Adds messages for whoever loads the pipeline.</summary>
    public PipelineBuilder Warn(IEnumerable<string> warnings)
    {
        _warnings.AddRange(warnings);
        return this;
    }

    /// <summary>Builds the pipeline.</summary>
    /// <exception cref="InvalidOperationException">A stage needs a layer that no stage before it gives, or two stages give the same one.</exception>
    public Pipeline Build()
    {
        var given = new Dictionary<Type, IStage>();
        foreach (var stage in _stages)
        {
            foreach (var need in stage.Needs)
                if (!given.ContainsKey(need)) throw new InvalidOperationException(Missing(stage, need));
            foreach (var gift in stage.Gives)
                if (!given.TryAdd(gift, stage))
                    throw new InvalidOperationException($"The stages '{given[gift].Name}' and '{stage.Name}' both give the layer {gift.Name}; a layer is written once. Leave one of them out.");
        }
        return new Pipeline([.. _stages]) { Warnings = [.. _warnings] };
    }

    private string Missing(IStage stage, Type need)
    {
        var later = _stages.Find(other => other.Gives.Contains(need));
        var remedy = later is null ? "Add a stage that gives it" : $"Add the stage '{later.Name}', which gives it, earlier";
        return $"The stage '{stage.Name}' needs the layer {need.Name}, which no stage before it gives. {remedy}.";
    }
}
