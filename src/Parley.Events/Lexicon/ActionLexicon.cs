namespace Parley.Events.Lexicon;

/// <summary>The action lexicon: frames, found by the words that trigger them.</summary>
/// <remarks>Immutable and thread-safe. A look-up costs one hash; the frames of a trigger come with the most specific first, then in the
/// order of layer (a user's before the project's) and text.</remarks>
public sealed class ActionLexicon
{
    private readonly Dictionary<(FrameKind Kind, string Form), ActionFrame[]> _byForm;

    internal ActionLexicon(IReadOnlyCollection<ActionFrame> frames, LexiconParts parts, IReadOnlyList<LexiconFault> faults)
    {
        Frames = [.. frames.OrderBy(frame => frame.Origin.Layer).ThenBy(frame => frame.Text, StringComparer.Ordinal).ThenBy(frame => frame.Kind)];
        Ontology = parts.Ontology;
        Sets = parts.Sets;
        Faults = faults;
        _byForm = Index(Frames, parts.Inflections);
    }

    /// <summary>All frames, by layer and text.</summary>
    public IReadOnlyList<ActionFrame> Frames { get; }

    /// <summary>The codes that frames refer to.</summary>
    public Ontology Ontology { get; }

    /// <summary>The sets that frames refer to; not to be added to.</summary>
    public WordSets Sets { get; }

    /// <summary>The lines that were left out and why, in the order in which they were read.</summary>
    public IReadOnlyList<LexiconFault> Faults { get; }

    /// <summary>Reads the project's tables and, on top of them, a user's files, the later ones winning.</summary>
    /// <param name="folder">The folder <c>data</c>, with <c>events</c> and <c>lemmas</c> in it.</param>
    /// <param name="userFiles">Files in the format of <c>data/events/actions</c>.</param>
    /// <exception cref="Parley.Text.Tables.TableFormatException">A file is missing; single lines at fault are in <see cref="Faults"/>.</exception>
    public static ActionLexicon Load(string folder, params IEnumerable<string> userFiles) => new LexiconLoader(folder).Load(userFiles);

    /// <summary>The frames that a word may trigger, most specific first; empty for most words.</summary>
    /// <param name="kind">Part of speech of the word.</param>
    /// <param name="form">A dictionary form or an inflected form, in lower case.</param>
    public ReadOnlySpan<ActionFrame> Triggered(FrameKind kind, string form) => _byForm.GetValueOrDefault((kind, form));

    private static Dictionary<(FrameKind Kind, string Form), ActionFrame[]> Index(IReadOnlyList<ActionFrame> frames, Inflections inflections)
    {
        var index = new Dictionary<(FrameKind, string), List<ActionFrame>>();
        // Many frames share a trigger, and inflecting it is most of the cost.
        var known = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var frame in frames)
        {
            var trigger = frame.Clause.Trigger;
            if (!known.TryGetValue(trigger.Notation, out var forms))
                known.Add(trigger.Notation, forms = [.. trigger.Words.SelectMany(word => inflections.Of(word.Split('_')[^1])).Distinct()]);
            foreach (var form in forms) Add(index, (frame.Kind, form), frame);
        }
        return index.ToDictionary(pair => pair.Key, pair => Ordered(pair.Value));
    }

    private static void Add(Dictionary<(FrameKind, string), List<ActionFrame>> index, (FrameKind, string) key, ActionFrame frame)
    {
        if (!index.TryGetValue(key, out var list)) index.Add(key, list = []);
        list.Add(frame);
    }

    private static ActionFrame[] Ordered(List<ActionFrame> frames) =>
        [.. frames.OrderByDescending(frame => frame.Specificity).ThenByDescending(frame => frame.Origin.Layer).ThenBy(frame => frame.Text, StringComparer.Ordinal)];
}
