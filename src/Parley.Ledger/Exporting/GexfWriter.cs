using System.Globalization;
using System.Xml;

namespace Parley.Ledgers.Exporting;

/// <summary>GEXF 1.2 (gexf.net): a directed graph; nodes have kind and date, edges have kind and, of who says something, the cue.</summary>
/// <remarks>Not 1.3: Gephi reads both, NetworkX reads this one unless it is told otherwise.</remarks>
internal static class GexfWriter
{
    private const string Namespace = "http://www.gexf.net/1.2draft";

    public static void Write(LedgerGraph graph, Stream output)
    {
        using var xml = XmlWriter.Create(output, XmlText.Settings);
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.2");
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("defaultedgetype", "directed");
        WriteAttributes(xml, "node", "kind", "date");
        WriteAttributes(xml, "edge", "kind", "cue");
        xml.WriteStartElement("nodes");
        foreach (var node in graph.Nodes) Write(xml, node);
        xml.WriteEndElement();
        xml.WriteStartElement("edges");
        for (var i = 0; i < graph.Edges.Count; i++) Write(xml, graph.Edges[i], i + 1);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteAttributes(XmlWriter xml, string holder, params string[] names)
    {
        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", holder);
        for (var i = 0; i < names.Length; i++)
        {
            xml.WriteStartElement("attribute");
            xml.WriteAttributeString("id", i.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("title", names[i]);
            xml.WriteAttributeString("type", "string");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, GraphNode node)
    {
        xml.WriteStartElement("node");
        xml.WriteAttributeString("id", XmlText.Clean(node.Id));
        xml.WriteAttributeString("label", XmlText.Clean(node.Label));
        WriteValues(xml, node.Kind, node.Date);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, GraphEdge edge, int number)
    {
        xml.WriteStartElement("edge");
        xml.WriteAttributeString("id", number.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("source", XmlText.Clean(edge.From));
        xml.WriteAttributeString("target", XmlText.Clean(edge.To));
        xml.WriteAttributeString("label", XmlText.Clean(edge.Words.Length > 0 ? edge.Words : edge.Kind));
        WriteValues(xml, edge.Kind, edge.Words.Length > 0 ? edge.Words : null);
        xml.WriteEndElement();
    }

    private static void WriteValues(XmlWriter xml, params string?[] values)
    {
        xml.WriteStartElement("attvalues");
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is not { } value) continue;
            xml.WriteStartElement("attvalue");
            xml.WriteAttributeString("for", i.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("value", XmlText.Clean(value));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
