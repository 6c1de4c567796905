namespace Parley.Cli.Work;

/// <summary>Puts a query together from the words of a command line.</summary>
internal static class QueryWords
{
    /// <summary>The query.</summary>
    /// <exception cref="UsageException">A word looks like an option that does not exist; it would be searched for, or left out, without a sign.</exception>
    public static string Join(IReadOnlyList<string> words)
    {
        foreach (var word in words)
            if (word.Length > 3 && word.StartsWith("--", StringComparison.Ordinal) && char.IsAsciiLetter(word[2]) && !word.Contains(' ', StringComparison.Ordinal))
                throw new UsageException($"there is no option '{word}'; --help lists them. A word that must not occur has one minus: -{word[2..]}");
        return string.Join(' ', words);
    }
}
