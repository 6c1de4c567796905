using System.Collections.Concurrent;
using Parley.Language.Analysis;
using Parley.Language.Network;
using Parley.Language.Parsing;
using Parley.Text.Segmentation;

namespace Parley.Language;

/// <summary>Tags, parses and finds names with a <see cref="LanguageModel"/>; lemmas come from a lemmatiser.</summary>
/// <remarks>
/// Thread-safe: each call rents its working room. Sentences of more than 400 tokens are analysed in stretches of 400, whose roots then
/// depend on the first stretch's root as <c>parataxis</c>. An answer depends on the sentence alone, bit for bit: not on its neighbours,
/// on batch size, on threads or on the machine's registers. Cost: linear in the tokens, but for arc scores, which grow with the square of
/// the sentence's length. Memory: about 25 MB for each thread at work, however long the text.
/// </remarks>
public sealed class LanguageAnalyzer : ILanguageAnalyzer
{
    private readonly LanguageModel _model;
    private readonly ILemmatizer _lemmatizer;
    private readonly AnalyzerOptions _options;
    private readonly ConcurrentBag<NetworkRun> _idle = [];

    /// <summary>Creates an analyser.</summary>
    /// <param name="model">The weights; may be shared.</param>
    /// <param name="lemmatizer">Gives dictionary forms; must be thread-safe.</param>
    /// <param name="options">Settings of time and memory.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is below 1.</exception>
    public LanguageAnalyzer(LanguageModel model, ILemmatizer lemmatizer, AnalyzerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(lemmatizer);
        _options = options ?? new AnalyzerOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.MaxDegreeOfParallelism, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.BatchTokens, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.CachedWords, 1, nameof(options));
        (_model, _lemmatizer) = (model, lemmatizer);
    }

    /// <inheritdoc/>
    public AnalyzedText Analyze(SegmentedText segments)
    {
        ArgumentNullException.ThrowIfNull(segments);
        return Analyze(segments, new TokenAnswers(segments.Tokens.Length));
    }

    /// <inheritdoc/>
    public AnalyzedText Analyze(SegmentedText segments, out EncoderStates states)
    {
        ArgumentNullException.ThrowIfNull(segments);
        states = new EncoderStates(segments.Tokens.Length, _model.Encoder.Width);
        return Analyze(segments, new TokenAnswers(segments.Tokens.Length) { States = states });
    }

    private AnalyzedText Analyze(SegmentedText segments, TokenAnswers answers)
    {
        var windows = BatchSplitter.Windows(segments.Sentences);
        RunAll(segments, BatchSplitter.Batches(windows, _options.BatchTokens), answers);
        WindowJoiner.Join(segments.Sentences, answers);
        return new AnalyzedText
        {
            Segments = segments,
            Upos = answers.Upos,
            Xpos = answers.Xpos,
            Lemmas = Lemmatize(segments, answers),
            Heads = answers.Heads,
            Relations = answers.Relations,
            Entities = EntitiesOf(windows, answers),
        };
    }

    private void RunAll(SegmentedText segments, List<Window[]> batches, TokenAnswers answers)
    {
        if (_options.MaxDegreeOfParallelism == 1 || batches.Count < 2)
        {
            var run = Rent();
            foreach (var batch in batches) run.Run(segments, batch, answers);
            _idle.Add(run);
            return;
        }
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = _options.MaxDegreeOfParallelism };
        Parallel.ForEach(batches, parallel, Rent, (batch, _, run) =>
        {
            run.Run(segments, batch, answers);
            return run;
        }, _idle.Add);
    }

    private NetworkRun Rent() =>
        _idle.TryTake(out var run) ? run : new NetworkRun(_model, Math.Max(_options.CachedWords, _options.BatchTokens));

    private string[] Lemmatize(SegmentedText segments, TokenAnswers answers)
    {
        var lemmas = new string[segments.Tokens.Length];
        foreach (var sentence in segments.Sentences)
        {
            for (var token = sentence.First; token < sentence.End; token++)
                lemmas[token] = _lemmatizer.Lemma(segments.Form(token), answers.Upos[token], answers.Xpos[token], token == sentence.First);
        }
        return lemmas;
    }

    private EntitySpan[] EntitiesOf(List<Window> windows, TokenAnswers answers)
    {
        var spans = new List<EntitySpan>();
        foreach (var window in windows)
            _model.Entities.Tags.AddSpans(answers.EntityTags.AsSpan(window.First, window.Count), window.First, spans);
        return [.. spans];
    }
}
