using Parley.Discourse.Entities;
using Parley.Language.Analysis;
using Parley.Text.Pipeline;

namespace Parley.Discourse.Statements;

/// <summary>Adds the <see cref="StatementLayer"/>: finds the statements, then lets the fillers complete them in their order.</summary>
public sealed class StatementStage(StatementFinder finder, params IReadOnlyList<IStatementFiller> fillers) : IStage
{
    /// <inheritdoc/>
    public string Name => "statements";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } =
        [.. fillers.SelectMany(filler => filler.Needs).Concat([typeof(AnalyzedText), typeof(EncoderStates), typeof(EntityLayer)]).Distinct()];

    /// <inheritdoc/>
    public IReadOnlyList<Type> Gives { get; } = [typeof(StatementLayer)];

    /// <inheritdoc/>
    public void Run(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        document.TryGet<EncoderStates>(out var states);
        var statements = finder.Find(document.Get<AnalyzedText>(), states, document.Get<EntityLayer>());
        foreach (var filler in fillers) filler.Fill(document, statements);
        document.Add(new StatementLayer(statements));
    }
}
