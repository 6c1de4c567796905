using System.Text.RegularExpressions;
using System.Xml;
using Parley.Events.Petrarch.Dictionaries;

namespace Parley.Events.Petrarch;

/// <summary>Reads sentences in PETRARCH's XML: <c>&lt;Sentence date id&gt;</c> with <c>&lt;Text&gt;</c>; all else in a record is ignored.</summary>
/// <remarks>Of the <c>&lt;Config option value/&gt;</c> between records <c>require_dyad</c> counts, for all that follow it. A DTD is refused, and a text of more than <see cref="MaxText"/> characters.</remarks>
public static partial class PetrarchXml
{
    /// <summary>Longest text of a record: one million characters.</summary>
    public const int MaxText = 1_000_000;

    private const int MaxDepth = 64;

    /// <summary>The records, in order. A record without text has an empty one.</summary>
    /// <exception cref="XmlException">The XML is broken, has a DTD, or a text or a nesting is beyond all bounds; the message names the line.</exception>
    public static IEnumerable<PetrarchSentence> Read(TextReader reader)
    {
        using var whole = OnceClosed(reader);
        using var xml = XmlReader.Create(whole, Settings);
        var number = 0;
        var needsBoth = true;
        while (Next(xml))
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName.Equals("Config", StringComparison.OrdinalIgnoreCase)) ReadOption(xml, ref needsBoth);
            else if (xml.LocalName.Equals("Sentence", StringComparison.OrdinalIgnoreCase))
                yield return ReadSentence(xml, ++number) with { NeedsBothParties = needsBoth };
        }
    }

    /// <summary>The names of the dictionaries that the file's <c>&lt;Environment&gt;</c> asks for; empty when there is none.</summary>
    /// <exception cref="XmlException">The XML is broken before the first record.</exception>
    public static IReadOnlyList<string> DictionariesOf(TextReader reader)
    {
        using var whole = OnceClosed(reader);
        using var xml = XmlReader.Create(whole, Settings);
        var names = new List<string>();
        var isWanted = false;
        while (Next(xml))
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName.Equals("Sentence", StringComparison.OrdinalIgnoreCase)) break;
            if (xml.NodeType == XmlNodeType.Element) isWanted = xml.LocalName.EndsWith("file", StringComparison.OrdinalIgnoreCase);
            else if (xml.NodeType == XmlNodeType.Text && isWanted)
                names.AddRange(xml.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }
        return names;
    }

    /// <summary>PETRARCH's own validation file closes some records twice: <c>&lt;Sentence ... /&gt;</c> with the record behind it and <c>&lt;/Sentence&gt;</c> at its end. There the first close is none.</summary>
    /// <remarks>Holds the file in memory, up to its own size twice.</remarks>
    private static StringReader OnceClosed(TextReader reader)
    {
        var text = reader.ReadToEnd();
        return new StringReader(TwiceClosed().Replace(text, "<Sentence$1>$2"));
    }

    [GeneratedRegex("<Sentence\\b([^<>]*?)/>((?:(?!<Sentence\\b).)*?</Sentence\\s*>)", RegexOptions.Singleline)]
    private static partial Regex TwiceClosed();

    private static XmlReaderSettings Settings => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
    };

    private static bool Next(XmlReader xml)
    {
        if (!xml.Read()) return false;
        if (xml.Depth > MaxDepth) throw Fault(xml, $"elements are nested more than {MaxDepth} deep");
        return true;
    }

    private static void ReadOption(XmlReader xml, ref bool needsBoth)
    {
        if (string.Equals(xml.GetAttribute("option"), "require_dyad", StringComparison.OrdinalIgnoreCase) && bool.TryParse(xml.GetAttribute("value"), out var value))
            needsBoth = value;
    }

    private static PetrarchSentence ReadSentence(XmlReader xml, int number)
    {
        var id = xml.GetAttribute("id") is { Length: > 0 } given ? given : $"sentence-{number}";
        _ = DictionaryDate.TryParse(xml.GetAttribute("date") ?? "", out var date);
        if (xml.IsEmptyElement) return new PetrarchSentence(id, date, "");
        var depth = xml.Depth;
        var text = "";
        var isText = false;
        while (Next(xml) && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1) isText = xml.LocalName.Equals("Text", StringComparison.OrdinalIgnoreCase) && !xml.IsEmptyElement;
            else if (isText && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                text = text.Length + xml.Value.Length <= MaxText ? text + xml.Value : throw Fault(xml, $"the text has more than {MaxText} characters");
        }
        return new PetrarchSentence(id, date, OneLine(text));
    }

    // Lines are broken for the eye only.
    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static XmlException Fault(XmlReader xml, string message) => xml is IXmlLineInfo place
        ? new XmlException(message, null, place.LineNumber, place.LinePosition)
        : new XmlException(message);
}
