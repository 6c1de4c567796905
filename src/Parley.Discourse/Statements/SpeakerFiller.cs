using Parley.Discourse.Coreference;
using Parley.Language.Analysis;
using Parley.Text.Pipeline;

namespace Parley.Discourse.Statements;

/// <summary>Tells who the source of each statement is.</summary>
public sealed class SpeakerFiller : IStatementFiller
{
    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(AnalyzedText), typeof(CoreferenceLayer)];

    /// <inheritdoc/>
    public void Fill(Document document, ReportedStatement[] statements)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(statements);
        var resolver = new SpeakerResolver(document.Get<AnalyzedText>(), document.Get<CoreferenceLayer>());
        for (var i = 0; i < statements.Length; i++)
            if (statements[i].Source.Count > 0)
                statements[i] = statements[i] with { Speaker = PartyMaker.Of(document.Text, resolver, statements[i].Source) };
    }
}
