namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>Reads issues: <c>phrase [ISSUE]</c>, <c>n:noun</c> and <c>v:verb</c> with their regular forms, <c>word+word</c> with hyphen,
/// space or nothing between, and <c>~phrase</c> for exceptions, inside <c>&lt;ISSUE CATEGORY="..."&gt;</c> blocks.</summary>
internal sealed class IssueReader(PhraseIndex<IssueEntry> index, List<DictionaryProblem> problems)
{
    private const int MostForms = 64;

    private readonly List<string> _codes = [];
    private int _count;

    /// <summary>Reads all lines of one file.</summary>
    /// <returns>How many phrases were taken, forms not counted.</returns>
    public int Read(IEnumerable<DictionaryLine> lines)
    {
        foreach (var line in lines)
            if (!line.IsBlank && !line.Text.TrimStart().StartsWith('<'))
                ReadLine(line);
        return _count;
    }

    private void ReadLine(DictionaryLine line)
    {
        _codes.Clear();
        var phrase = CodeText.Split(line.Text, _codes);
        var isException = phrase is ['~', ..];
        if (phrase is null || (_codes.Count == 0 && !isException))
        {
            problems.Add(new DictionaryProblem(line.Place, "an issue is written 'phrase [ISSUE]'; the line is skipped"));
            return;
        }
        var entry = new IssueEntry(isException ? "" : _codes[0], line.Place);
        var isAny = false;
        foreach (var form in Forms(phrase.TrimStart('~').Trim())) isAny |= index.Add(PhraseWords.Of(form), entry);
        if (isAny) _count++;
        else problems.Add(new DictionaryProblem(line.Place, "the phrase has no letters; the line is skipped"));
    }

    private static List<string> Forms(string phrase)
    {
        var forms = new List<string> { "" };
        foreach (var word in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var choices = WordForms(word);
            if (forms.Count * choices.Count > MostForms) choices = [choices[0]];
            forms = [.. forms.SelectMany(form => choices.Select(choice => form + " " + choice))];
        }
        return forms;
    }

    private static List<string> WordForms(string word)
    {
        var joined = word.Contains('+', StringComparison.Ordinal);
        var plain = word.Replace("+", " ", StringComparison.Ordinal);
        List<string> forms = [.. Inflected(plain)];
        if (joined) forms.AddRange(Inflected(word.Replace("+", "", StringComparison.Ordinal)));
        return forms;
    }

    private static string[] Inflected(string word)
    {
        var colon = word.LastIndexOf(':');
        var kind = colon > 0 ? word[colon - 1] : ' ';
        var bare = colon > 0 ? (word[..(colon - 1)] + word[(colon + 1)..]).ToUpperInvariant() : word.ToUpperInvariant();
        return kind switch
        {
            'n' => [bare, NounForms.Plural(bare)],
            'v' => VerbForms.Regular(bare),
            _ => [bare],
        };
    }
}
