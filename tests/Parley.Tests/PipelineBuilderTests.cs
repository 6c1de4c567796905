using Parley.Text;
using Parley.Text.Pipeline;

namespace Parley.Tests;

public sealed class PipelineBuilderTests
{
    private sealed record Words(string[] All);

    private sealed record Count(int Value);

    private sealed class Stage(string name, Type[] needs, Type[] gives, Action<Document> run) : IStage
    {
        public string Name => name;

        public IReadOnlyList<Type> Needs => needs;

        public IReadOnlyList<Type> Gives => gives;

        public void Run(Document document) => run(document);
    }

    private static readonly Stage Split = new("split", [], [typeof(Words)], d => d.Add(new Words(d.Text.Split(' '))));

    private static readonly Stage Counter = new("count", [typeof(Words)], [typeof(Count)], d => d.Add(new Count(d.Get<Words>().All.Length)));

    private static readonly Article Article = new() { Id = "a", Text = "one two three" };

    [Fact]
    public void Stages_run_in_order() =>
        Assert.Equal(3, new PipelineBuilder().Add(Split).Add(Counter).Build().Analyze(Article).Get<Count>().Value);

    [Fact]
    public void Missing_layer_fails_at_once_and_names_stage_and_layer()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new PipelineBuilder().Add(Counter).Build());
        Assert.Contains("'count' needs the layer Words", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Stage_in_the_wrong_place_is_named_in_the_remedy()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new PipelineBuilder().Add(Counter).Add(Split).Build());
        Assert.Contains("Add the stage 'split'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Layer_given_twice_fails_at_once()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new PipelineBuilder().Add(Split).Add(Split).Build());
        Assert.Contains("both give the layer Words", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Layer_is_written_once()
    {
        var document = new Document(Article);
        document.Add(new Count(1));
        Assert.Throws<InvalidOperationException>(() => document.Add(new Count(2)));
    }

    [Fact]
    public void Layer_that_nobody_gave_is_named()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new Document(Article).Get<Words>());
        Assert.Contains("Words", error.Message, StringComparison.Ordinal);
    }
}
