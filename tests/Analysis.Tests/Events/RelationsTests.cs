using System.Xml.Linq;

namespace Analysis.Tests.Events;

public class RelationsTests
{
    private static readonly Event[] events =
    [
        Make("NOR", "CHL", "040", "2011-04", Status.Reported, null),
        Make("NOR", "CHL", "112", "2011", Status.Claimed, "a minister"),
        Make("NOR", "CHL", "190", "2011", Status.Negated, null),
        Make("CHL", "NOR", "061", null, Status.Reported, null),
        Make("NOR", "NOR", "061", null, Status.Reported, null),
    ];

    [Fact]
    public void CountsByYearAndKeepsClaimsApart()
    {
        Relations relations = Relations.Of(events, _ => new(2012, 1, 2));
        Assert.Equal(["CHL>NOR 2012", "NOR>CHL 2011"], relations.Dyads.Select(d => $"{d.Source}>{d.Target} {d.Year}"));
        Dyad dyad = relations.Dyads[1];
        Assert.Equal((3, 1, 1, 1, 1, 1), (dyad.Events, dyad.Reported, dyad.Claimed, dyad.Negated, dyad.Cooperation, dyad.Conflict));
        Assert.Equal((1.0m, -2.0m, -0.5m), (dyad.GoldsteinReported!.Value, dyad.GoldsteinClaimed!.Value, dyad.GoldsteinMean!.Value));
    }

    [Fact]
    public void AllYearsTogether() => Assert.Equal([(null, 1), (null, 3)], Relations.Of(events).AllYears().Dyads.Select(d => ((int?)d.Year, d.Events)));

    [Fact]
    public void GraphMlHoldsNodesAndEdges()
    {
        string xml = Relations.Of(events).ToGraphMl();
        XNamespace ns = "http://graphml.graphdrawing.org/xmlns";
        XElement graph = XDocument.Parse(xml).Root!.Element(ns + "graph")!;
        Assert.Equal((2, 2), (graph.Elements(ns + "node").Count(), graph.Elements(ns + "edge").Count()));
        Assert.Equal(xml, Relations.Of(events).ToGraphMl());
        Assert.DoesNotContain("\r", xml);
    }

    private static Event Make(string source, string target, string cameo, string? date, Status status, string? speaker) => new(
        "a", 0, 1, "x", 0, 1, source, 0, 1, source, target, 0, 1, target, cameo, Ontology.Plover(cameo), Ontology.Quad(cameo), Ontology.Goldstein(cameo), date, status, speaker, "test");
}
