using Parley.Text.Pipeline;

namespace Parley.Discourse.Statements;

/// <summary>Fills a part of the statements that finding them leaves empty: speaker, addressee, medium, time or relation.</summary>
/// <remarks>Implementations are immutable and thread-safe.</remarks>
public interface IStatementFiller
{
    /// <summary>The layers that it reads.</summary>
    IReadOnlyList<Type> Needs { get; }

    /// <summary>Fills the statements in place; their number, order and parents stay.</summary>
    /// <param name="document">The article with its layers; it does not have the statements yet.</param>
    /// <param name="statements">Statements in the order of the layer, as the fillers before this one left them.</param>
    void Fill(Document document, ReportedStatement[] statements);
}
