namespace Parley.Text.Reading.Html;

/// <summary>Splits the names that programmers give to elements into their words.</summary>
internal static class NameWords
{
    /// <summary>The words of one name, in lower case: <c>relatedArticles__list</c> gives related, articles, list.</summary>
    public static List<string> Split(string name)
    {
        var words = new List<string>(4);
        var start = -1;
        for (var i = 0; i <= name.Length; i++)
        {
            var isPart = i < name.Length && char.IsLetterOrDigit(name[i]);
            var isHump = isPart && start >= 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1]);
            if (start >= 0 && (!isPart || isHump))
            {
                words.Add(name[start..i].ToLowerInvariant());
                start = -1;
            }
            if (isPart && start < 0) start = i;
        }
        return words;
    }
}
