using System.Globalization;
using System.Xml;

namespace Parley.Ledgers.Exporting;

/// <summary>GraphML (graphml.graphdrawing.org): a directed graph; nodes have kind, label and date, edges have kind and, of who says something, the cue.</summary>
internal static class GraphMlWriter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Id, string For, string Name)[] Keys = [("kind", "node", "kind"), ("label", "node", "label"), ("date", "node", "date"), ("relation", "edge", "kind"), ("cue", "edge", "cue")];

    public static void Write(LedgerGraph graph, Stream output)
    {
        using var xml = XmlWriter.Create(output, XmlText.Settings);
        xml.WriteStartElement("graphml", Namespace);
        foreach (var (id, holder, name) in Keys)
        {
            xml.WriteStartElement("key");
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("for", holder);
            xml.WriteAttributeString("attr.name", name);
            xml.WriteAttributeString("attr.type", "string");
            xml.WriteEndElement();
        }
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "ledger");
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var node in graph.Nodes) Write(xml, node);
        for (var i = 0; i < graph.Edges.Count; i++) Write(xml, graph.Edges[i], i + 1);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, GraphNode node)
    {
        xml.WriteStartElement("node");
        xml.WriteAttributeString("id", XmlText.Clean(node.Id));
        WriteData(xml, "kind", node.Kind);
        WriteData(xml, "label", node.Label);
        if (node.Date is { } date) WriteData(xml, "date", date);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, GraphEdge edge, int number)
    {
        xml.WriteStartElement("edge");
        xml.WriteAttributeString("id", string.Create(CultureInfo.InvariantCulture, $"edge{number}"));
        xml.WriteAttributeString("source", XmlText.Clean(edge.From));
        xml.WriteAttributeString("target", XmlText.Clean(edge.To));
        WriteData(xml, "relation", edge.Kind);
        if (edge.Words.Length > 0) WriteData(xml, "cue", edge.Words);
        xml.WriteEndElement();
    }

    private static void WriteData(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data");
        xml.WriteAttributeString("key", key);
        xml.WriteString(XmlText.Clean(value));
        xml.WriteEndElement();
    }
}
