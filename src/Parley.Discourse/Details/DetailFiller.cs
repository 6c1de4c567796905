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
        var published = new TimeContext(document.Article.Date);
        var context = new DetailContext(analysis, times.Read(analysis, published), tables, document.Article.Outlet);
        var resolver = new SpeakerResolver(analysis, document.Get<CoreferenceLayer>());
        var parts = Array.ConvertAll(statements, Parts);
        var occasions = Occasions.Of(context, parts, words => Key(PartyMaker.Of(document.Text, resolver, [words])));
        var details = DetailReader.Read(context, [.. parts, .. occasions]);
        for (var i = 0; i < statements.Length; i++)
        {
            // What is told of the citing is not told of the cited.
            if (statements[i] is { Rule: StatementRules.Citing, Parent: not null }) continue;
            statements[i] = statements[i] with
            {
                Addressee = details[i].Addressee is { } addressee ? PartyMaker.Of(document.Text, resolver, [addressee.Span]) : null,
                Medium = details[i].Medium is { } medium ? Medium(document.Text, context, resolver, medium) : null,
                Time = details[i].Time is { } time ? Time(document.Text, Said(context, analysis, parts[i], time.Expression, published)) : null,
                Relation = details[i].Tie is { } tie && tie.Of < statements.Length ? new StatementLink(tie.Kind.ToString().ToLowerInvariant(), tie.Of) : null,
            };
        }
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

    /// <summary>What is reported has been said: "according to a letter on Monday" is the Monday before, where no tense tells.</summary>
    private TimeExpression Said(DetailContext context, AnalyzedText analysis, StatementParts parts, TimeExpression time, TimeContext published)
    {
        if (published.Publication is not { } today || time.Value is not { } value || value.Length != today.Length || string.CompareOrdinal(value, today) <= 0 || IsYetToCome(context, parts))
            return time;
        foreach (var past in times.Read(analysis, published with { IsPast = true }))
            if (past.Span == time.Span) return past;
        return time;
    }

    private static bool IsYetToCome(DetailContext context, StatementParts parts)
    {
        if (parts.Cue is not [var cue, ..]) return false;
        var tokens = context.TokensOf(cue);
        for (var token = tokens.First; token < tokens.End; token++)
            if (context.Analysis.Xpos[token] is "MD" || (context.Tree.Child(token, "aux") is >= 0 and var aux && context.Analysis.Xpos[aux] is "MD")) return true;
        return false;
    }

    private static StatementTime Time(string text, TimeExpression time) =>
        new([time.Span], NameForms.OnOneLine(time.Span.Of(text)), time.Iso, time.Basis, time.Note);
}
