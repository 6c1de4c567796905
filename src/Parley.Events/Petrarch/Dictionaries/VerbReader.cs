namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>Reads verbs: synonym sets, blocks <c>--- NAME [CODE] ---</c> with their verbs and patterns, transformations.</summary>
internal sealed class VerbReader
{
    private readonly VerbDictionary _verbs;
    private readonly List<DictionaryProblem> _problems;
    private readonly PatternParser _parser;
    private VerbBlock? _block;
    private string? _set;
    private List<PatternElement> _members = [];

    /// <summary>Creates a reader that adds to a dictionary.</summary>
    public VerbReader(VerbDictionary verbs, List<DictionaryProblem> problems)
    {
        (_verbs, _problems) = (verbs, problems);
        _parser = new PatternParser(verbs.Synonyms);
    }

    /// <summary>Reads all lines of one file.</summary>
    public void Read(IEnumerable<DictionaryLine> lines)
    {
        foreach (var line in lines)
        {
            if (!line.IsBlank) ReadLine(line, line.Text.Trim());
        }
        EndSet();
        _block = null;
    }

    private void ReadLine(DictionaryLine line, string text)
    {
        if (text.StartsWith("---", StringComparison.Ordinal)) BeginBlock(line, text);
        else if (text[0] == '&') BeginSet(text);
        else if (_set is not null && text[0] == '+') AddMember(line, text[1..]);
        else if (text[0] == '~') AddTransformation(line);
        else if (text[0] == '-') AddPattern(line, text[1..]);
        else if (text.Contains('*', StringComparison.Ordinal))
        {
            Report(line, "the '-' of a pattern is missing; the line is taken for one");
            AddPattern(line, text);
        }
        else AddVerb(line, text);
    }

    private void BeginSet(string text)
    {
        EndSet();
        _block = null;
        _set = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[0];
    }

    private void AddMember(DictionaryLine line, string text)
    {
        if (_parser.TryParse(text, out List<PatternElement> elements) is { } fault) Report(line, $"{fault}; the member is skipped");
        else if (elements.Count > 0) _members.Add(elements.Count == 1 ? elements[0] : new PhraseElement([.. elements]));
    }

    private void EndSet()
    {
        if (_set is not null) _verbs.Synonyms.Define(_set, _members);
        (_set, _members) = (null, []);
    }

    private void BeginBlock(DictionaryLine line, string text)
    {
        EndSet();
        var line_ = VerbLine.Parse(text.Trim('-', ' ', '\t'));
        if (line_ is null || !TryCodes(line_.Code, out var codes))
        {
            Report(line, "a block is written '--- NAME [CODE] ---'; it is read without a code");
            codes = EventCodes.None;
        }
        _block = new VerbBlock(line_?.Name ?? text, codes, line.Place);
    }

    private void AddVerb(DictionaryLine line, string text)
    {
        EndSet();
        if (_block is null) Report(line, "a verb stands outside a block; the line is skipped");
        else if (VerbLine.Parse(text) is not { } verb || verb.Name.Length == 0) Report(line, "the verb has an open '{' or '['; the line is skipped");
        else if (!TryCodes(verb.Code, out var codes)) Report(line, $"[{verb.Code}] is no code such as [042] or [042:043]; the line is skipped");
        else AddForms(line, verb, verb.Code is null ? _block.Codes : codes, _block);
    }

    private void AddForms(DictionaryLine line, VerbLine verb, EventCodes codes, VerbBlock block)
    {
        var isAny = false;
        foreach (var (form, before, after) in verb.Forms())
        {
            _verbs.Add(form, new VerbEntry(verb.Name.Replace("+", "", StringComparison.Ordinal).Trim('_'), before, after, codes, block, line.Place));
            isAny = true;
        }
        if (isAny) _verbs.Verbs++;
        else Report(line, "the verb has no letters; the line is skipped");
    }

    private void AddPattern(DictionaryLine line, string text)
    {
        EndSet();
        var codes = new List<string>();
        if (_block is null) Report(line, "a pattern stands outside a block; the line is skipped");
        else if (CodeText.Split(text, codes) is not { } pattern || codes.Count == 0) Report(line, "a pattern needs its code in brackets; the line is skipped");
        else if (!EventCodes.TryParse(codes[0], out var parsed)) Report(line, $"[{codes[0]}] is no code such as [042] or [042:043]; the line is skipped");
        else if (_parser.TryParse(pattern, out var left, out var right) is { } fault) Report(line, $"{fault}; the line is skipped");
        else if (left.Count + right.Count == 0) Report(line, "the pattern has nothing but the verb; the line is skipped");
        else
        {
            _block.Patterns.Add(new VerbPattern([.. left], [.. right], parsed, pattern.Trim(), line.Place));
            _verbs.Patterns++;
        }
    }

    private void AddTransformation(DictionaryLine line)
    {
        EndSet();
        if (Transformation.Parse(line) is { } transformation) _verbs.Transformations.Add(transformation);
        else Report(line, "a transformation is written '~ a (a b VERB) VERB = a b CODE'; the line is skipped");
    }

    private static bool TryCodes(string? text, out EventCodes codes)
    {
        codes = EventCodes.None;
        return text is null || EventCodes.TryParse(text, out codes);
    }

    private void Report(DictionaryLine line, string message) => _problems.Add(new DictionaryProblem(line.Place, message));
}
