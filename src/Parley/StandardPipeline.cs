using Parley.Discourse.Attribution;
using Parley.Discourse.Entities;
using Parley.Discourse.Quotations;
using Parley.Discourse.Statements;
using Parley.Language;
using Parley.Stages;
using Parley.Text.Segmentation;

namespace Parley;

/// <summary>The pipeline that <see cref="Pipeline.Load"/> gives, from the installed files.</summary>
internal static class StandardPipeline
{
    public static Pipeline Load(InstalledFiles files)
    {
        var segmenter = Task.Run(() => Segmenter.Load(files.Models));
        var countries = Task.Run(() => CountryTable.Load(files.DiscourseTable("countries.tsv")));
        var peoples = Task.Run(() => PeopleTable.Load(files.DiscourseTable("peoples.tsv")));
        var cues = Task.Run(() => CueTable.Load(files.DiscourseTable("cues.tsv")));
        var attribution = Task.Run(() => AttributionModel.Load(files.AttributionModel));
        var analyzer = Analyzers.Load(files, out var language);
        attribution.GetAwaiter().GetResult().RequireLanguage(language.Fingerprint());
        return Build(
            segmenter.GetAwaiter().GetResult().Segment,
            analyzer,
            new EntityGrouper(countries.GetAwaiter().GetResult(), peoples.GetAwaiter().GetResult()),
            new StatementFinder(new AttributionTagger(attribution.GetAwaiter().GetResult()), cues.GetAwaiter().GetResult(), analyzer));
    }

    public static Pipeline Build(Func<string, SegmentedText> segment, ILanguageAnalyzer analyzer, EntityGrouper grouper, StatementFinder finder) =>
        new PipelineBuilder()
            .Add(new SegmentStage(segment))
            .Add(new LanguageStage(analyzer))
            .Add(new EntityStage(grouper))
            .Add(new StatementStage(finder, new SpeakerFiller()))
            .Build();
}
