using System.Xml;
using System.Xml.Linq;

namespace Parley.Text.Reading;

/// <summary>Reads RSS (0.9 to 2.0, RDF) and Atom: an article for each item. Streams; holds one item in memory.</summary>
internal static class FeedInput
{
    /// <summary>Reads the articles in order.</summary>
    public static IEnumerable<ReadResult> Read(HeadStream stream, InputName name, ReadingOptions options)
    {
        using var text = StreamText.Open(stream);
        using var mended = new FeedText(text);
        using var xml = XmlReader.Create(mended, Settings);
        string? feedTitle = null;
        var number = 0;
        xml.MoveToContent();
        while (!xml.EOF)
        {
            CheckDepth(xml.Depth, options.Limits);
            if (xml.NodeType != XmlNodeType.Element) xml.Read();
            else if (xml.LocalName is "item" or "entry")
                yield return FeedItem.Read(ReadElement(xml, options.Limits), feedTitle, name.Item(++number), options);
            else if (xml.LocalName == "title" && feedTitle is null)
                feedTitle = FeedItem.PlainText(ReadElement(xml, options.Limits).Value);
            else xml.Read();
        }
    }

    // A DTD can name files and blow up entities; feeds need none.
    private static XmlReaderSettings Settings => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    };

    // Built by hand, since XNode.ReadFrom has no limits.
    private static XElement ReadElement(XmlReader xml, ReadingLimits limits)
    {
        var root = NewElement(xml);
        if (!xml.IsEmptyElement) ReadContent(xml, root, limits);
        xml.Read();
        return root;
    }

    private static void ReadContent(XmlReader xml, XElement root, ReadingLimits limits)
    {
        var open = root;
        var size = 0L;
        for (var depth = 1; depth > 0 && xml.Read();)
        {
            size += xml.Name.Length + xml.Value.Length;
            if (size > limits.MaxTextBytes)
                throw new InputException($"an item of the feed is larger than {WholeText.Size(limits.MaxTextBytes)} (MaxTextBytes); split it");
            if (xml.NodeType == XmlNodeType.EndElement)
            {
                depth--;
                open = open.Parent ?? open;
            }
            else if (xml.NodeType != XmlNodeType.Element) AddText(xml, open);
            else if (Add(xml, open) is { } child)
            {
                open = child;
                CheckDepth(++depth, limits);
            }
        }
    }

    // The new element, when it stays open.
    private static XElement? Add(XmlReader xml, XElement parent)
    {
        var child = NewElement(xml);
        parent.Add(child);
        return xml.IsEmptyElement ? null : child;
    }

    private static void AddText(XmlReader xml, XElement parent)
    {
        if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            parent.Add(new XText(xml.Value));
    }

    private static XElement NewElement(XmlReader xml)
    {
        var element = new XElement(XName.Get(xml.LocalName, xml.NamespaceURI));
        while (xml.MoveToNextAttribute())
            if (xml.Prefix != "xmlns" && xml.LocalName != "xmlns")
                element.SetAttributeValue(XName.Get(xml.LocalName, xml.NamespaceURI), xml.Value);
        xml.MoveToElement();
        return element;
    }

    private static void CheckDepth(int depth, ReadingLimits limits)
    {
        if (depth > limits.MaxXmlDepth)
            throw new InputException($"the feed nests elements more than {limits.MaxXmlDepth} deep (MaxXmlDepth); correct it");
    }
}
