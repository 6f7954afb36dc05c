using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Newtonsoft.Json;
using Plotly.NET;
using Plotly.NET.CSharp;
using JsonSerializer = Newtonsoft.Json.JsonSerializer;

namespace Analysis.Charts;

/// <summary>Charts of Plotly.NET as plotly's JSON: the same bytes for the same chart, in a form that plotly.js 2.28, 3 and 4 draw alike.</summary>
internal static class ChartJson
{
    private static readonly JsonSerializerOptions options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly JsonDocumentOptions deep = new() { MaxDepth = 512 };

    // Comparing by value, as it does without being told otherwise, takes seconds for Plotly.NET's default template.
    private static readonly JsonSerializer serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        EqualityComparer = ReferenceEqualityComparer.Instance,
        Culture = System.Globalization.CultureInfo.InvariantCulture,
        Converters = [new NodeConverter(), new FiniteConverter()],
    });

    /// <summary>The figure: an object with <c>data</c>, <c>layout</c> and <c>config</c>.</summary>
    public static JsonObject Figure(GenericChart chart)
    {
        JsonArray data = Node(chart.GetTraces())!.AsArray();
        JsonObject layout = Layout(chart), config = Node(GenericChart.getConfig(chart))!.AsObject();
        foreach (JsonNode? trace in data)
            TitlesAreObjects(trace);
        TitlesAreObjects(layout);
        ChartHeading.Settle(layout);
        config.TryAdd("showSendToCloud", false);
        return new() { ["data"] = data, ["layout"] = layout, ["config"] = config };
    }

    /// <summary>The layout as it is.</summary>
    public static JsonObject Layout(GenericChart chart) => Node(GenericChart.getLayout(chart))!.AsObject();

    /// <summary>A value as JSON, by its public members.</summary>
    public static JsonNode? Node(object? value)
    {
        using StringWriter text = new(System.Globalization.CultureInfo.InvariantCulture);
        serializer.Serialize(text, value);
        return JsonNode.Parse(text.ToString(), null, deep);
    }

    /// <summary>JSON as text, which may stand in an HTML script element: no <c>&lt;</c> in it.</summary>
    public static string Text(JsonNode figure) => figure.ToJsonString(options);

    /// <summary>A title that is plain words, as plotly.js 2 took it, becomes an object, as later ones want it.</summary>
    private static void TitlesAreObjects(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (JsonNode? item in list)
                TitlesAreObjects(item);
        }
        if (node is not JsonObject part)
            return;
        if (part["title"] is JsonValue words)
            part["title"] = new JsonObject { ["text"] = words.DeepClone() };
        foreach ((string name, JsonNode? value) in part)
        {
            if (name is not ("meta" or "customdata") && value is JsonObject or JsonArray)
                TitlesAreObjects(value);
        }
    }

    /// <summary>Nodes of System.Text.Json, which Newtonsoft.Json would follow from parent to child and back without end.</summary>
    private sealed class NodeConverter : JsonConverter<JsonNode>
    {
        public override bool CanRead => false;

        public override void WriteJson(JsonWriter writer, JsonNode? value, JsonSerializer serializer) => writer.WriteRawValue(value?.ToJsonString() ?? "null");

        public override JsonNode ReadJson(JsonReader reader, Type objectType, JsonNode? existingValue, bool hasExistingValue, JsonSerializer serializer) => throw new NotSupportedException();
    }

    /// <summary>Numbers that JSON does not have, NaN and the infinite, are missing values.</summary>
    private sealed class FiniteConverter : JsonConverter
    {
        public override bool CanRead => false;

        public override bool CanConvert(Type objectType) => objectType == typeof(double) || objectType == typeof(float);

        public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
        {
            double number = Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture);
            if (!double.IsFinite(number))
                writer.WriteNull();
            else if (value is float single)
                writer.WriteRawValue(single.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
            else
                writer.WriteRawValue(number.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
        }

        public override object ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) => throw new NotSupportedException();
    }
}
