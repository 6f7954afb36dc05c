using System.Globalization;
using System.Xml;

namespace Analysis.Events;

/// <summary>Writes relations in the GraphML of graphml.graphdrawing.org.</summary>
internal static class GraphMl
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Name, string Type, Func<Dyad, IFormattable?> Value)[] columns =
    [
        ("year", "int", d => d.Year),
        ("events", "int", d => d.Events),
        ("reported", "int", d => d.Reported),
        ("claimed", "int", d => d.Claimed),
        ("planned", "int", d => d.Planned),
        ("hypothetical", "int", d => d.Hypothetical),
        ("negated", "int", d => d.Negated),
        ("cooperation", "int", d => d.Cooperation),
        ("conflict", "int", d => d.Conflict),
        ("goldsteinMean", "double", d => d.GoldsteinMean),
        ("goldsteinReported", "double", d => d.GoldsteinReported),
        ("goldsteinClaimed", "double", d => d.GoldsteinClaimed),
    ];

    public static void Write(XmlWriter xml, Relations relations)
    {
        xml.WriteStartElement("graphml", Namespace);
        Key(xml, "label", "node", "string");
        foreach ((string name, string type, _) in columns)
            Key(xml, name, "edge", type);
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("edgedefault", "directed");
        Dictionary<string, string> ids = new(StringComparer.Ordinal);
        foreach (string actor in relations.Actors)
        {
            ids.Add(actor, $"n{ids.Count}");
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", ids[actor]);
            Data(xml, "label", actor);
            xml.WriteEndElement();
        }
        foreach (Dyad dyad in relations.Dyads)
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("source", ids[dyad.Source]);
            xml.WriteAttributeString("target", ids[dyad.Target]);
            foreach ((string name, _, Func<Dyad, IFormattable?> value) in columns)
            {
                if (value(dyad) is { } v)
                    Data(xml, name, v.ToString(null, CultureInfo.InvariantCulture));
            }
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Key(XmlWriter xml, string name, string element, string type)
    {
        xml.WriteStartElement("key", Namespace);
        xml.WriteAttributeString("id", name);
        xml.WriteAttributeString("for", element);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", type);
        xml.WriteEndElement();
    }

    private static void Data(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(Clean(value));
        xml.WriteEndElement();
    }

    /// <summary>An actor's name may hold characters that XML forbids, since any text is read.</summary>
    private static string Clean(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (!XmlConvert.IsXmlChar(value[i]))
                return string.Concat(value.Select(c => XmlConvert.IsXmlChar(c) ? c : '\uFFFD'));
        }
        return value;
    }
}
