namespace Analysis.Charts;

/// <summary>Actors on a circle of radius 1, the first at the top and clockwise from there.</summary>
internal sealed class Circle(IReadOnlyList<string> actors)
{
    private const int steps = 24;
    private readonly Dictionary<string, int> places = actors.Select((a, i) => (a, i)).ToDictionary(a => a.a, a => a.i, StringComparer.Ordinal);

    public IReadOnlyList<string> Actors => actors;

    public bool Holds(string actor) => places.ContainsKey(actor);

    public (decimal X, decimal Y) At(string actor)
    {
        (double x, double y) = Place(actor);
        return (Rounded(x), Rounded(y));
    }

    /// <summary>A curve from one actor to another, bent to its left towards the middle, so that the way back does not hide it.</summary>
    public IEnumerable<(decimal X, decimal Y)> Curve(string from, string to)
    {
        (double x0, double y0) = Place(from);
        (double x1, double y1) = Place(to);
        double bendX = ((x0 + x1) * 0.25) - ((y1 - y0) * 0.16), bendY = ((y0 + y1) * 0.25) + ((x1 - x0) * 0.16);
        for (int i = 0; i <= steps; i++)
        {
            double t = i / (double)steps, s = 1 - t;
            yield return (Rounded((s * s * x0) + (2 * s * t * bendX) + (t * t * x1)), Rounded((s * s * y0) + (2 * s * t * bendY) + (t * t * y1)));
        }
    }

    /// <summary>On which side of its place a label is anchored: away from the circle.</summary>
    public string LabelAnchor(string actor) => Place(actor).X switch { > 0.15 => "left", < -0.15 => "right", _ => "center" };

    /// <summary>How many pixels a label stands off its place, right and up.</summary>
    public (double X, double Y) LabelShift(string actor)
    {
        (double x, double y) = Place(actor);
        return (Math.Round(x * 10, 1), Math.Round(y * 14, 1));
    }

    private (double X, double Y) Place(string actor)
    {
        double angle = 2 * Math.PI * places[actor] / actors.Count;
        return (Math.Sin(angle), Math.Cos(angle));
    }

    private static decimal Rounded(double value) => Math.Round((decimal)value, 4);
}
