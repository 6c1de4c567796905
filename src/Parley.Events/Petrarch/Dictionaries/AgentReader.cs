namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>Reads agents: <c>NOUN [~ROLE]</c>, <c>NOUN {PLURAL} [~ROLE]</c>, <c>NOUN {} [~ROLE]</c> without plural, <c>[ROLE~]</c> before
/// the actor, and <c>!SET!</c> substitutions inside nouns.</summary>
/// <remarks>A noun without braces, and without substitution, has its regular plural too.</remarks>
internal sealed class AgentReader(PhraseIndex<AgentEntry> index, List<DictionaryProblem> problems)
{
    private readonly SubstitutionSets _sets = new();
    private readonly List<string> _codes = [];
    private int _names;

    /// <summary>Reads all lines of one file.</summary>
    /// <returns>How many names were taken, plurals included.</returns>
    public int Read(IEnumerable<DictionaryLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.IsBlank || line.Text.StartsWith('<')) continue;
            if (!SubstitutionSets.IsDefinition(line.Text)) ReadLine(line);
            else if (!_sets.TryDefine(line.Text)) Report(line, "a substitution is written !NAME! = A, B; the line is skipped");
        }
        return _names;
    }

    private void ReadLine(DictionaryLine line)
    {
        _codes.Clear();
        var head = CodeText.Split(line.Text, _codes);
        if (head is null || _codes.Count == 0) Report(line, "an agent needs a code such as [~GOV]; the line is skipped");
        else if (!TryCode(_codes[0], out var code, out var isPrefix)) Report(line, $"[{_codes[0]}] is no agent's code such as [~GOV]; the line is skipped");
        else if (!TryNames(head, out var nouns)) Report(line, "the noun has an open '{', an unknown !SET! or no letters; the line is skipped");
        else
        {
            var entry = new AgentEntry(nouns[0], code, isPrefix, line.Place);
            foreach (var noun in nouns)
                if (index.Add(PhraseWords.Of(noun), entry))
                    _names++;
        }
    }

    private static bool TryCode(string text, out string code, out bool isPrefix)
    {
        isPrefix = text.EndsWith('~');
        code = text.Trim('~').Trim().ToUpperInvariant();
        if (CodeText.IsNull(code)) code = "";
        else if (code.Length == 0 || code.AsSpan().IndexOfAnyExceptInRange('A', 'Z') >= 0) return false;
        return true;
    }

    private bool TryNames(string head, out List<string> nouns)
    {
        var open = head.IndexOf('{', StringComparison.Ordinal);
        var close = head.IndexOf('}', StringComparison.Ordinal);
        var noun = (open < 0 ? head : head[..open]).Trim();
        nouns = [];
        if (PhraseWords.Of(noun).Length == 0 || (open >= 0 && close < open) || _sets.Expand(noun) is not { } names) return false;
        nouns = names;
        if (open >= 0) nouns.AddRange(head[(open + 1)..close].Split([',', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        else if (!noun.Contains('!', StringComparison.Ordinal)) nouns.Add(NounForms.Plural(noun.TrimEnd('_').ToUpperInvariant()));
        return true;
    }

    private void Report(DictionaryLine line, string message) => problems.Add(new DictionaryProblem(line.Place, message));
}
