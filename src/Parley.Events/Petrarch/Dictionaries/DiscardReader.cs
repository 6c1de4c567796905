namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>Reads discards: a phrase a line, with <c>+</c> before those that discard the whole story.</summary>
internal static class DiscardReader
{
    /// <summary>Reads all lines of one file.</summary>
    /// <returns>How many phrases were taken.</returns>
    public static int Read(IEnumerable<DictionaryLine> lines, PhraseIndex<DiscardEntry> index, List<DictionaryProblem> problems)
    {
        var count = 0;
        foreach (var line in lines)
        {
            if (line.IsBlank || line.Text.StartsWith('<')) continue;
            var phrase = line.Text.Trim();
            var entry = new DiscardEntry(phrase.TrimStart('+').Trim(), phrase[0] == '+', line.Place);
            if (index.Add(PhraseWords.Of(phrase), entry)) count++;
            else problems.Add(new DictionaryProblem(line.Place, "the phrase has no letters; the line is skipped"));
        }
        return count;
    }
}
