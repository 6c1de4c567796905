using System.Globalization;
using Parley.Discourse.Coreference;
using Parley.Discourse.Details.Tables;
using Parley.Discourse.Entities;
using Parley.Discourse.Statements;
using Parley.Discourse.Times;
using Parley.Language.Analysis;
using Parley.Text.Pipeline;

namespace Parley.Discourse.Details;

/// <summary>Fills in whom each statement was told, through what, when, and what it does to another one.</summary>
/// <remarks>Immutable and thread-safe. Comes after the speakers, by whom statements are tied to each other.</remarks>
public sealed class DetailFiller(DetailTables tables, TimeReader times) : IStatementFiller
{
    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(AnalyzedText), typeof(CoreferenceLayer)];

    /// <inheritdoc/>
    public void Fill(Document document, ReportedStatement[] statements)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(statements);
        if (statements.Length == 0) return;
        var analysis = document.Get<AnalyzedText>();
        var context = new DetailContext(analysis, times.Read(analysis, new TimeContext(document.Article.Date)), tables, document.Article.Outlet);
        var resolver = new SpeakerResolver(analysis, document.Get<CoreferenceLayer>());
        var details = DetailReader.Read(context, Array.ConvertAll(statements, Parts));
        for (var i = 0; i < statements.Length; i++)
            statements[i] = statements[i] with
            {
                Addressee = details[i].Addressee is { } addressee ? PartyMaker.Of(document.Text, resolver, [addressee.Span]) : null,
                Medium = details[i].Medium is { } medium ? Medium(document.Text, context, resolver, medium) : null,
                Time = details[i].Time is { } time ? Time(document.Text, time.Expression) : null,
                Relation = details[i].Tie is { } tie ? new StatementLink(tie.Kind.ToString().ToLowerInvariant(), tie.Of) : null,
            };
    }

    private static StatementParts Parts(ReportedStatement statement) =>
        new(statement.Source, statement.Cue, statement.Content) { Speaker = Key(statement.Speaker) };

    /// <summary>Equal for two statements of one speaker.</summary>
    private static string? Key(Party? speaker) => speaker switch
    {
        null or { IsUnresolved: true } => null,
        { Entity: { } entity } => entity.ToString(CultureInfo.InvariantCulture),
        _ => speaker.Name,
    };

    /// <summary>An outlet goes by the name of the table, whichever of its names the text has.</summary>
    private static Party Medium(string text, DetailContext context, SpeakerResolver resolver, Detail medium)
    {
        var party = PartyMaker.Of(text, resolver, [medium.Span]);
        return context.Outlets.At(medium.Head) is { Outlet.Country: not null } known ? party with { Name = known.Outlet.Name } : party;
    }

    private static StatementTime Time(string text, TimeExpression time) =>
        new([time.Span], NameForms.OnOneLine(time.Span.Of(text)), time.Iso, time.Basis, time.Note);
}
