using System.Text;

namespace Parley.Text.Reading;

/// <summary>Puts together the text of articles that come in pieces.</summary>
internal static class ArticleText
{
    /// <summary>Title, blank line, paragraphs parted by blank lines; an absent title is left out.</summary>
    public static string Join(string? title, List<string> paragraphs)
    {
        var text = new StringBuilder(title);
        foreach (var paragraph in paragraphs)
        {
            if (text.Length > 0) text.Append("\n\n");
            text.Append(paragraph);
        }
        return text.ToString();
    }
}
