using AngleSharp.Dom;

namespace Analysis.Articles;

/// <summary>Paths of elements, as a person would look for them: "article > p:nth-of-type(3)" cut to the last steps. Children are counted once, however many paths lead past them.</summary>
internal sealed class ElementPaths
{
    private const int Steps = 4;

    private readonly Dictionary<IElement, int> places = [];
    private readonly HashSet<IElement> counted = [];

    public string Of(IElement element)
    {
        List<string> steps = [];
        for (IElement? e = element; e is not null && steps.Count < Steps && e.LocalName is not ("html" or "body"); e = e.ParentElement)
        {
            if (e.Id is { Length: > 0 } id)
            {
                steps.Add($"{e.LocalName}#{id}");
                break;
            }
            int place = PlaceOf(e);
            steps.Add(place > 1 ? $"{e.LocalName}:nth-of-type({place})" : e.LocalName);
        }
        steps.Reverse();
        return string.Join(" > ", steps);
    }

    /// <summary>Which child of its name an element is, from 1.</summary>
    private int PlaceOf(IElement element)
    {
        if (element.ParentElement is not { } parent)
            return 1;
        if (counted.Add(parent))
        {
            Dictionary<string, int> names = [];
            foreach (INode node in parent.ChildNodes)
            {
                if (node is IElement child)
                    places[child] = names[child.LocalName] = names.GetValueOrDefault(child.LocalName) + 1;
            }
        }
        return places[element];
    }
}
