using Parley.Discourse.Attribution;
using Parley.Discourse.Coreference;
using Parley.Discourse.Coreference.Tables;
using Parley.Discourse.Details;
using Parley.Discourse.Details.Tables;
using Parley.Discourse.Entities;
using Parley.Discourse.Quotations;
using Parley.Discourse.Statements;
using Parley.Discourse.Times;
using Parley.Events.Coding;
using Parley.Events.Moves;
using Parley.Language;
using Parley.Stages;
using Parley.Text.Segmentation;

namespace Parley;

/// <summary>The pipeline that <see cref="Pipeline.Load"/> gives, from the installed files.</summary>
internal static class StandardPipeline
{
    public static Pipeline Load(InstalledFiles files, IEnumerable<string> lexicons, IReadOnlyList<string>? actors)
    {
        var segmenter = Task.Run(() => Segmenter.Load(files.Models));
        var countries = Task.Run(() => CountryTable.Load(files.DiscourseTable("countries.tsv")));
        var peoples = Task.Run(() => PeopleTable.Load(files.DiscourseTable("peoples.tsv")));
        var lore = Task.Run(() => NameLore.Load(files.DiscourseTable));
        var cues = Task.Run(() => CueTable.Load(files.DiscourseTable("cues.tsv")));
        var attribution = Task.Run(() => AttributionModel.Load(files.AttributionModel));
        var coreference = Task.Run(() => CoreferenceResolver.Load(Path.Combine(files.Data, "discourse")));
        var details = Task.Run(() => DetailTables.Load(files.DiscourseTable));
        var roles = Task.Run(() => RoleTable.Load(files.DiscourseTable("roles.tsv")));
        var times = Task.Run(() => new TimeReader());
        var events = Task.Run(() => EventCoder.Load(files.Data, lexicons, actors));
        var moves = Task.Run(() => MoveCoder.Load(files.Data));
        var analyzer = Analyzers.Load(files, out var language);
        attribution.GetAwaiter().GetResult().RequireLanguage(language.Fingerprint());
        return Build(
            segmenter.GetAwaiter().GetResult().Segment,
            analyzer,
            new EntityGrouper(countries.GetAwaiter().GetResult(), peoples.GetAwaiter().GetResult(), lore.GetAwaiter().GetResult()),
            coreference.GetAwaiter().GetResult(),
            new StatementFinder(new AttributionTagger(attribution.GetAwaiter().GetResult()), cues.GetAwaiter().GetResult(), analyzer, details.GetAwaiter().GetResult(), roles.GetAwaiter().GetResult()),
            new IssuerFiller(details.GetAwaiter().GetResult()),
            new DetailFiller(details.GetAwaiter().GetResult(), times.GetAwaiter().GetResult()),
            events.GetAwaiter().GetResult(),
            moves.GetAwaiter().GetResult());
    }

    public static Pipeline Build(
        Func<string, SegmentedText> segment,
        ILanguageAnalyzer analyzer,
        EntityGrouper grouper,
        CoreferenceResolver coreference,
        StatementFinder finder,
        IssuerFiller issuers,
        DetailFiller details,
        EventCoder events,
        MoveCoder moves) =>
        new PipelineBuilder()
            .Add(new SegmentStage(segment))
            .Add(new LanguageStage(analyzer))
            .Add(new EntityStage(grouper))
            .Add(new CoreferenceStage(coreference))
            .Add(new StatementStage(finder, new SpeakerFiller(), issuers, details))
            .Add(new EventStage(events))
            .Add(new MoveStage(moves))
            .Warn(events.Faults.Select(fault => fault.ToString()))
            .Build();
}
