using Parley.Discourse.Attribution;
using Parley.Discourse.Coreference;
using Parley.Discourse.Coreference.Ranking;
using Parley.Discourse.Coreference.Tables;
using Parley.Discourse.Details;
using Parley.Discourse.Details.Tables;
using Parley.Discourse.Entities;
using Parley.Discourse.Statements;
using Parley.Discourse.Times;
using Parley.Events.Coding;
using Parley.Events.Moves;
using Parley.Events.Network;
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
        var discourse = Task.Run(() => CoreferenceTables.Load(Path.Combine(files.Data, "discourse")));
        var attribution = Task.Run(() => AttributionModel.Load(files.AttributionModel));
        var pronouns = Task.Run(() => PronounWeights.Load(files.DiscourseTable("pronoun-weights.tsv")));
        var details = Task.Run(() => DetailTables.Load(files.DiscourseTable));
        var times = Task.Run(() => new TimeReader());
        var events = Task.Run(() => EventCoder.Load(files.Data, lexicons, actors));
        var moves = Task.Run(() => MoveCoder.Load(files.Data));
        // Where the weights of the event network are not installed, the rules alone decide.
        var network = Task.Run(() => File.Exists(files.EventModel) ? EventNetwork.Load(files.EventModel) : null);
        var analyzer = Analyzers.Load(files, out var language);
        attribution.GetAwaiter().GetResult().RequireLanguage(language.Fingerprint());
        var words = discourse.GetAwaiter().GetResult();
        var outlets = details.GetAwaiter().GetResult().Outlets;
        return Build(
            segmenter.GetAwaiter().GetResult().Segment,
            analyzer,
            new EntityGrouper(words.Countries, words.Peoples, NameLore.Load(files.DiscourseTable, outlets, words)),
            new CoreferenceResolver(words, pronouns.GetAwaiter().GetResult()),
            new StatementFinder(new AttributionTagger(attribution.GetAwaiter().GetResult()), words.Cues, analyzer, details.GetAwaiter().GetResult(), words.Roles),
            new IssuerFiller(details.GetAwaiter().GetResult()),
            new DetailFiller(details.GetAwaiter().GetResult(), times.GetAwaiter().GetResult()),
            events.GetAwaiter().GetResult(),
            new ActCoder(events.GetAwaiter().GetResult(), moves.GetAwaiter().GetResult(), network.GetAwaiter().GetResult(), words.Peoples));
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
        ActCoder acts) =>
        new PipelineBuilder()
            .Add(new SegmentStage(segment))
            .Add(new LanguageStage(analyzer))
            .Add(new EntityStage(grouper))
            .Add(new CoreferenceStage(coreference))
            .Add(new StatementStage(finder, new SpeakerFiller(), issuers, details))
            .Add(new EventStage(acts))
            .Warn(events.Faults.Select(fault => fault.ToString()))
            .Build();
}
