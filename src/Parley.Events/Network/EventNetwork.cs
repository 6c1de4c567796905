using System.Text.Json;
using Parley.Events.Coding;
using Parley.Language.Transformer;
using Parley.Text.Models;

namespace Parley.Events.Network;

/// <summary>The weights of the network that finds events and moves: a pretrained encoder, and small heads upon its states.</summary>
/// <remarks>
/// <para>A trigger's type, kind of move and status come from one hidden layer over its state and its features; who acts and to whom from
/// a layer
/// over its state, the candidate's state, its type and the features of both together (<c>training/parley_train/events.py</c>).</para>
/// <para>Immutable; thread-safe; loaded once and shared. Memory: about twice the file.</para>
/// </remarks>
public sealed class EventNetwork
{
    private const string KnownVersion = "1";

    private readonly DenseLayer _hidden;
    private readonly DenseLayer _types;
    private readonly DenseLayer _kinds;
    private readonly DenseLayer _status;
    private readonly DenseLayer _trigger;
    private readonly DenseLayer _candidate;
    private readonly DenseLayer _roles;
    private readonly float[] _acts;
    private readonly float[] _nobody;

    private EventNetwork(string name, ModelFile file)
    {
        if (file.Version != KnownVersion) throw new ModelFormatException($"{name}: version '{file.Version}' of the event network is unknown; this program reads version {KnownVersion}.");
        var model = TransformerModel.From(name, file);
        (Encoder, Pieces) = (new TransformerEncoder(model), model.Pieces);
        var weights = new LayerReader(name, file);
        _hidden = weights.Layer("trigger_in", model.Width);
        _types = weights.Layer("types", _hidden.Outputs);
        _kinds = weights.Layer("kinds", _hidden.Outputs);
        _status = weights.Layer("status", _hidden.Outputs);
        _trigger = weights.Layer("pair_trigger", model.Width);
        _candidate = weights.Layer("pair_candidate", model.Width);
        _roles = weights.Layer("roles", _trigger.Outputs);
        try
        {
            var meta = file.Meta;
            Types = Strings(meta, "types");
            Kinds = Strings(meta, "kinds");
            Statuses = [.. Strings(meta, "statuses").Select(status => Enum.Parse<EventStatus>(status, ignoreCase: true))];
            Prepositions = Strings(meta, "prepositions").ToHashSet(StringComparer.Ordinal);
            Pronouns = Strings(meta, "pronouns").ToHashSet(StringComparer.Ordinal);
            Distances = [.. meta.GetProperty("distances").EnumerateArray().Select(d => d.GetInt32())];
            var window = meta.GetProperty("window");
            Sizes = new WindowSizes(Number(window, "core"), Number(window, "before"), Number(window, "after"), Math.Min(Number(window, "longest"), model.Longest));
            (NearBefore, NearAfter) = (Number(meta.GetProperty("near"), "before"), Number(meta.GetProperty("near"), "after"));
            (EventThreshold, MoveThreshold) = (meta.GetProperty("thresholds").GetProperty("event").GetDouble(), meta.GetProperty("thresholds").GetProperty("move").GetDouble());
            Lexicon = meta.GetProperty("lexicon").EnumerateObject().ToDictionary(word => word.Name, word => word.Value.GetString() ?? "", StringComparer.Ordinal);
            TriggerSlots = new SlotTables(meta.GetProperty("trigger_slots"), NetworkScene.TriggerNames, name, file, "trigger_slot", _hidden.Outputs);
            PairSlots = new SlotTables(meta.GetProperty("pair_slots"), NetworkScene.PairNames, name, file, "pair_slot", _trigger.Outputs);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            throw new ModelFormatException($"{name}: the settings cannot be read ({e.Message}).", e);
        }
        _acts = weights.Floats("pair_type", (Types.Length + Kinds.Length) * _trigger.Outputs);
        _nobody = weights.Floats("pair_none", _trigger.Outputs);
        if (_types.Outputs != Types.Length + 1 || _kinds.Outputs != Kinds.Length + 1 || _status.Outputs != Statuses.Length || _candidate.Outputs != _trigger.Outputs || _roles.Outputs != RoleCount
            || Sizes.Longest < 3 || Sizes.Core < 1)
            throw new ModelFormatException($"{name}: labels and layers do not fit together. The file is damaged.");
    }

    /// <summary>Roles that are scored together: source and target of events, actor and counterpart of moves.</summary>
    internal const int RoleCount = 4;

    internal TransformerEncoder Encoder { get; }

    internal WordPieces Pieces { get; }

    internal string[] Types { get; }

    internal string[] Kinds { get; }

    internal EventStatus[] Statuses { get; }

    internal IReadOnlySet<string> Prepositions { get; }

    internal IReadOnlySet<string> Pronouns { get; }

    internal int[] Distances { get; }

    internal WindowSizes Sizes { get; }

    /// <summary>How many sentences before a trigger its actors may stand in.</summary>
    internal int NearBefore { get; }

    /// <summary>How many sentences after a trigger its actors may stand in.</summary>
    internal int NearAfter { get; }

    internal double EventThreshold { get; }

    internal double MoveThreshold { get; }

    /// <summary>What most frames of the action lexicon make of a word, as it was when the network was trained: lemma, slash, first letter
    /// of its tag.</summary>
    private Dictionary<string, string> Lexicon { get; }

    /// <summary>What the lexicon makes of a word; <c>no</c> for nothing.</summary>
    internal string LexiconType(string lemma, string upos) => Lexicon.GetValueOrDefault($"{lemma}/{char.ToLowerInvariant(upos[0])}", "no");

    internal SlotTables TriggerSlots { get; }

    internal SlotTables PairSlots { get; }

    /// <summary>Reads the weights from disk.</summary>
    /// <param name="path">A file written by <c>training/parley_train/eventfile.py</c>.</param>
    /// <exception cref="ModelFormatException">The file is absent, damaged, of another kind or of an unknown version.</exception>
    public static EventNetwork Load(string path) => new(path, ModelFile.Load(path, "events"));

    /// <summary>The hidden layer of a trigger.</summary>
    internal float[] Hidden(ReadOnlySpan<float> state, IReadOnlyList<string> values)
    {
        var hidden = _hidden.Apply(state);
        TriggerSlots.AddTo(hidden, values);
        Rectify(hidden);
        return hidden;
    }

    /// <summary>The probability of each type, and of none at the end.</summary>
    internal float[] TypeShares(float[] hidden) => Shares(_types.Apply(hidden));

    /// <summary>The probability of each kind of move, and of none at the end.</summary>
    internal float[] KindShares(float[] hidden) => Shares(_kinds.Apply(hidden));

    /// <summary>The likeliest status.</summary>
    internal EventStatus Status(float[] hidden)
    {
        var scores = _status.Apply(hidden);
        return Statuses[scores.AsSpan().IndexOf(scores.Max())];
    }

    /// <summary>What a trigger's state gives to the layer of its pairs.</summary>
    internal float[] TriggerPart(ReadOnlySpan<float> state) => _trigger.Apply(state);

    /// <summary>What a candidate's state gives to the layer of its pairs.</summary>
    internal float[] CandidatePart(ReadOnlySpan<float> state) => _candidate.Apply(state);

    /// <summary>What nobody gives to the layer of a trigger's pairs.</summary>
    internal ReadOnlySpan<float> NobodyPart => _nobody;

    /// <summary>Scores a candidate, or nobody, for every role.</summary>
    /// <param name="trigger">The trigger's part.</param>
    /// <param name="act">The number of its type; of a kind of move behind all types.</param>
    /// <param name="candidate">The candidate's part; empty for one that the encoder does not see.</param>
    /// <param name="values">The features of both together.</param>
    internal float[] RoleScores(float[] trigger, int act, ReadOnlySpan<float> candidate, IReadOnlyList<string> values)
    {
        var sums = (float[])trigger.Clone();
        Add(sums, _acts.AsSpan(act * sums.Length, sums.Length));
        if (!candidate.IsEmpty) Add(sums, candidate);
        PairSlots.AddTo(sums, values);
        Rectify(sums);
        return _roles.Apply(sums);
    }

    private static float[] Shares(float[] scores)
    {
        DenseLayer.Softmax(scores);
        return scores;
    }

    private static void Add(Span<float> sums, ReadOnlySpan<float> row)
    {
        for (var k = 0; k < sums.Length; k++) sums[k] += row[k];
    }

    private static void Rectify(Span<float> row)
    {
        foreach (ref var value in row) value = Math.Max(value, 0);
    }

    private static string[] Strings(JsonElement meta, string name) => [.. meta.GetProperty(name).EnumerateArray().Select(value => value.GetString() ?? "")];

    private static int Number(JsonElement part, string name) => part.GetProperty(name).GetInt32();
}
