using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Analysis.Charts;

/// <summary>
/// Title, subtitle and source line of a chart: where they stand in a plotly layout and how much of its margins they take. <c>layout.meta</c> keeps them as plain
/// words beside those pixels (<c>page.t</c>, <c>page.b</c>), so that a page that writes them itself can take them off again.
/// </summary>
internal sealed record ChartHeading(string Title, string Subtitle, string Source)
{
    private const int titleLine = 21, subtitleLine = 17, sourceLine = 15;
    private const string sourceName = "source", prefix = "Source: ";

    /// <summary>The room that plotly leaves where a layout does not say: above, for a title that we do not count, and below, for the labels of an axis.</summary>
    private const int usualTop = 30, usualBottom = 60, usualLeft = 80;

    private IReadOnlyList<string> TitleLines => PlotText.Wrap(Title, 82, 3);

    private IReadOnlyList<string> SubtitleLines => PlotText.Wrap(Subtitle, 124, 3);

    private IReadOnlyList<string> SourceLines => Source.Length == 0 ? [] : PlotText.Wrap(prefix + Source, 140, 5);

    /// <summary>What a layout says of itself, whoever wrote it.</summary>
    public static ChartHeading Of(JsonObject layout)
    {
        JsonObject? meta = layout["meta"] as JsonObject;
        ChartHeading known = new(Words(meta?["title"]), Words(meta?["subtitle"]), Without(Words(meta?["source"])));
        string written = Words(layout["title"] is JsonObject title ? title["text"] : layout["title"]);
        string[] sources = [.. Sources(layout).Select(n => Without(Plain(Words(n["text"])))).Distinct(StringComparer.Ordinal)];
        if (sources.Length > 1)
            known = known with { Source = string.Join("; ", sources) };
        if (written.Length == 0 || written == known.TitleText())
            return known;
        // Somebody else wrote over the title: Plotly.NET's own functions do.
        return known with { Title = Plain(written), Subtitle = Plain(Words((layout["title"] as JsonObject)?["subtitle"]?["text"])) };
    }

    /// <summary>
    /// Writes title and source into a layout in place of those that it had, and makes room for them. One in the manner of the house grows by as much; another that says
    /// how high it is stays as high.
    /// </summary>
    public void Place(JsonObject layout)
    {
        JsonObject meta = Part(layout, "meta"), margin = Part(layout, "margin");
        bool grows = meta["narrow"] is JsonObject;
        decimal top = Number(margin, "t", usualTop) - Number(meta["page"] as JsonObject, "t", 0), bottom = Number(margin, "b", usualBottom) - Number(meta["page"] as JsonObject, "b", 0);
        int above = Title.Length + Subtitle.Length == 0 ? 0 : 18 + (titleLine * TitleLines.Count) + (subtitleLine * SubtitleLines.Count);
        int below = Source.Length == 0 ? 0 : 10 + (sourceLine * SourceLines.Count);
        if (grows && layout["height"] is JsonValue)
            layout["height"] = Number(layout, "height", 0) + above + below - (Number(margin, "t", usualTop) - top) - (Number(margin, "b", usualBottom) - bottom);
        (margin["t"], margin["b"]) = (top + above, bottom + below);
        (meta["title"], meta["subtitle"], meta["source"]) = (Title, Subtitle, Source.Length == 0 ? "" : prefix + Source);
        meta["page"] = new JsonObject { ["t"] = above, ["b"] = below };
        layout["title"] = new JsonObject
        {
            ["text"] = TitleText(),
            ["font"] = Sketch.Font(16, Palette.Ink),
            ["x"] = 0,
            ["xref"] = "container",
            ["xanchor"] = "left",
            ["y"] = 1,
            ["yref"] = "container",
            ["yanchor"] = "top",
            ["pad"] = new JsonObject { ["l"] = 12, ["t"] = 20 },
        };
        JsonArray notes = [.. (layout["annotations"] as JsonArray ?? []).Where(n => !IsSource(n)).Select(n => n?.DeepClone())];
        if (below > 0)
            notes.Add(SourceNote(12 - Number(margin, "l", usualLeft), -bottom));
        layout["annotations"] = notes;
    }

    /// <summary>Takes title and source off a layout, and the room that they had.</summary>
    public static void Remove(JsonObject layout)
    {
        if ((layout["meta"] as JsonObject)?["page"] is not JsonObject)
            return;
        new ChartHeading("", "", "").Place(layout);
        JsonObject margin = layout["margin"]!.AsObject();
        foreach ((string side, int usual) in new[] { ("t", usualTop), ("b", usualBottom) })
        {
            if (Number(margin, side, usual) == usual)
                margin.Remove(side);
        }
    }

    /// <summary>Makes a layout say one thing: one source line where charts with one each were combined, and in <c>meta</c> the title that is written.</summary>
    public static void Settle(JsonObject layout)
    {
        if (layout["meta"] is not JsonObject meta || !meta.ContainsKey("page"))
            return;
        ChartHeading heading = Of(layout);
        if (Sources(layout).Skip(1).Any())
            heading.Place(layout);
        (meta["title"], meta["subtitle"]) = (heading.Title, heading.Subtitle);
    }

    /// <summary>In words: title, subtitle and source.</summary>
    public override string ToString() =>
        string.Join(" ", new[] { Title.Length == 0 ? "" : Title + ".", Subtitle.Length == 0 ? "" : Subtitle + ".", Source }.Where(s => s.Length > 0));

    /// <summary>A number of a layout; what it says in words, or not at all, counts as <paramref name="usual"/>.</summary>
    public static decimal Number(JsonObject? owner, string name, decimal usual) =>
        owner?[name] is JsonValue value && decimal.TryParse(value.ToJsonString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out decimal number)
            ? Math.Clamp(number, -10_000, 10_000)
            : usual;

    private string TitleText()
    {
        string text = string.Join("<br>", TitleLines.Select(l => $"<b>{PlotText.Of(l)}</b>"));
        return SubtitleLines.Count == 0 ? text : $"{text}<br><span style=\"font-size:13px;color:{Palette.Muted}\">{string.Join("<br>", SubtitleLines.Select(PlotText.Of))}</span>";
    }

    private JsonObject SourceNote(decimal xshift, decimal yshift) => new()
    {
        ["name"] = sourceName,
        ["text"] = string.Join("<br>", SourceLines.Select(PlotText.Of)),
        ["font"] = Sketch.Font(11, Palette.Muted),
        ["align"] = "left",
        ["showarrow"] = false,
        ["xref"] = "paper",
        ["yref"] = "paper",
        ["x"] = 0,
        ["xanchor"] = "left",
        ["xshift"] = xshift,
        ["y"] = 0,
        ["yanchor"] = "top",
        ["yshift"] = yshift,
    };

    private static IEnumerable<JsonObject> Sources(JsonObject layout) => (layout["annotations"] as JsonArray ?? []).Where(IsSource).Select(n => n!.AsObject());

    private static bool IsSource(JsonNode? note) => note is JsonObject members && Words(members["name"]) == sourceName;

    private static JsonObject Part(JsonObject owner, string name)
    {
        if (owner[name] is JsonObject part)
            return part;
        JsonObject made = [];
        owner[name] = made;
        return made;
    }

    private static string Words(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? words) ? words : "";

    private static string Without(string source) => source.StartsWith(prefix, StringComparison.Ordinal) ? source[prefix.Length..] : source;

    /// <summary>The words of a plotly text: its few tags (b, i, br, sup, sub, span, a) are markup there and not here.</summary>
    public static string Plain(string plotly)
    {
        StringBuilder words = new();
        for (int i = 0; i < plotly.Length; i++)
        {
            int end = plotly[i] == '<' ? plotly.IndexOf('>', i) : -1;
            if (end < 0 || !IsTag(plotly.AsSpan(i + 1, end - i - 1)))
            {
                words.Append(plotly[i]);
                continue;
            }
            if (plotly.AsSpan(i).StartsWith("<br", StringComparison.OrdinalIgnoreCase))
                words.Append(' ');
            i = end;
        }
        return WebUtility.HtmlDecode(words.ToString());
    }

    private static bool IsTag(ReadOnlySpan<char> inside)
    {
        ReadOnlySpan<char> name = inside.TrimStart('/');
        int end = name.IndexOfAnyExceptInRange('a', 'z');
        return (end < 0 ? name : name[..end]) is "b" or "i" or "br" or "sup" or "sub" or "span" or "a" or "em" or "s" or "u";
    }
}
