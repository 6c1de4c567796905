using Parley.Events.Petrarch.Dictionaries;

namespace Parley.Events.Petrarch.Coding;

/// <summary>Finds the issues named in a sentence.</summary>
internal static class IssueFinder
{
    /// <summary>Adds the issues that are not there yet, in text order; an exception takes its words out.</summary>
    public static void Find(string[] words, PhraseIndex<IssueEntry> index, List<string> issues)
    {
        for (var i = 0; i < words.Length;)
        {
            var (entry, length) = index.Longest(words.AsSpan(i));
            if (entry is { Issue.Length: > 0 } && !issues.Contains(entry.Issue)) issues.Add(entry.Issue);
            i += Math.Max(1, length);
        }
    }
}
