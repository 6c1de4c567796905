using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Parley.Formats.Html;

/// <summary>What stands around the articles of a page: head, style and script.</summary>
/// <remarks>
/// The page needs no network and asks for none: a content security policy forbids everything but the one style sheet and the one script,
/// which it names by their hashes. So a script that got in through an article's text would not run either.
/// </remarks>
internal static class PageFrame
{
    private static readonly string Style = Resource("page.css");
    private static readonly string Script = Resource("page.js");

    /// <summary>Everything before the first article.</summary>
    public static void WriteStart(TextWriter output, string title)
    {
        output.Write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{HashOf(Style)}'; script-src '{HashOf(Script)}'; base-uri 'none'; form-action 'none'\">\n");
        output.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"Parley\">\n");
        output.Write($"<title>{HtmlText.Of(title)}</title>\n<style>{Style}</style>\n</head>\n<body>\n<main>\n");
    }

    /// <summary>Everything after the last article.</summary>
    public static void WriteEnd(TextWriter output)
    {
        output.Write("</main>\n<button type=\"button\" class=\"pick\" hidden>Link to these words</button>\n");
        output.Write($"<script>{Script}</script>\n</body>\n</html>\n");
    }

    private static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Parley.Formats.Html." + name)
            ?? throw new InvalidOperationException($"The program was built without {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
