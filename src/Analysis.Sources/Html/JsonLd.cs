using System.Text;
using System.Text.Json;

namespace Analysis.Articles;

/// <summary>An article as a JSON-LD node of the page describes it.</summary>
internal sealed record JsonLdArticle(
    string Type, string? Headline, string? AlternativeHeadline, string? Published, string? Modified, IReadOnlyList<JsonLdAuthor> Authors,
    string? Publisher, string? Language, IReadOnlyList<string> Keywords, string? Section, string? License, string? Address, bool Listed);

/// <summary>An author of a JSON-LD article.</summary>
internal sealed record JsonLdAuthor(string Name, string? Role, string? Institution, bool IsOrganization);

/// <summary>Reads the JSON-LD of a page: graphs, arrays, references by <c>@id</c>; what is no JSON is reported, not thrown.</summary>
internal static class JsonLd
{
    private const int MostNodes = 2000, LongestScript = 4_000_000;

    private static readonly JsonDocumentOptions lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 96 };

    /// <summary>The articles that the scripts describe, in order; <paramref name="broken"/> gets the reasons for which scripts could not be read.</summary>
    public static List<JsonLdArticle> Articles(IEnumerable<string> scripts, List<string> broken)
    {
        List<JsonLdArticle> found = [];
        foreach (string script in scripts)
        {
            if (Parse(script, broken) is not { } document)
                continue;
            using (document)
            {
                Dictionary<string, JsonElement> byId = [];
                List<(JsonElement Node, bool Listed)> nodes = [];
                Collect(document.RootElement, nodes, byId);
                foreach ((JsonElement node, bool listed) in nodes)
                {
                    if (ArticleType(node) is { } type)
                        found.Add(Read(node, type, byId, listed));
                }
            }
        }
        return found;
    }

    /// <summary>Whether a type is that of an article and not of any page.</summary>
    public static bool IsArticle(string type) => !PageFieldNames.PageTypes.Contains(type);

    private static JsonDocument? Parse(string script, List<string> broken)
    {
        string json = script.Trim();
        if (json.Length == 0)
            return null;
        if (json.Length > LongestScript)
        {
            broken.Add("the script is too long");
            return null;
        }
        int first = json.AsSpan().IndexOfAny('{', '['), last = json.AsSpan().LastIndexOfAny('}', ']');
        if (first < 0 || last < first)
        {
            broken.Add("the script holds no JSON object");
            return null;
        }
        json = json[first..(last + 1)];
        try
        {
            return WithWholeNames(json, broken);
        }
        catch (JsonException)
        {
            try
            {
                return WithWholeNames(Repaired(json), broken);
            }
            catch (JsonException e)
            {
                broken.Add(e.Message);
                return null;
            }
        }
    }

    /// <summary>The document; null, and told, where a name in it is no text.</summary>
    private static JsonDocument? WithWholeNames(string json, List<string> broken)
    {
        JsonDocument document = JsonDocument.Parse(json, lenient);
        if (JsonText.HalfSurrogate(json, lenient.MaxDepth, namesOnly: true) is not { } half)
            return document;
        document.Dispose();
        broken.Add(half);
        return null;
    }

    /// <summary>Line breaks and tabs inside of strings, which many pages leave raw, become spaces; unknown escapes lose their backslash.</summary>
    private static string Repaired(string json)
    {
        StringBuilder repaired = new(json.Length);
        bool inString = false;
        for (int i = 0; i < json.Length; i++)
        {
            char c = json[i];
            if (c == '"')
                inString = !inString;
            if (inString && c == '\\' && i + 1 < json.Length)
            {
                if ("\"\\/bfnrtu".Contains(json[i + 1]))
                    repaired.Append(c);
                repaired.Append(json[++i]);
                continue;
            }
            repaired.Append(inString && c < ' ' ? ' ' : c);
        }
        return repaired.ToString();
    }

    /// <summary>All objects, breadth first; those in lists of items, parts or comments are marked.</summary>
    private static void Collect(JsonElement root, List<(JsonElement, bool)> nodes, Dictionary<string, JsonElement> byId)
    {
        Queue<(JsonElement Value, bool Listed)> open = new([(root, false)]);
        while (open.Count > 0 && nodes.Count < MostNodes)
        {
            (JsonElement value, bool listed) = open.Dequeue();
            if (value.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in value.EnumerateArray())
                    open.Enqueue((item, listed));
            }
            else if (value.ValueKind == JsonValueKind.Object)
            {
                nodes.Add((value, listed));
                if (value.TryGetProperty("@id", out JsonElement id) && id.ValueKind == JsonValueKind.String && value.EnumerateObject().Skip(1).Any())
                    byId.TryAdd(String(id), value);
                foreach (JsonProperty property in value.EnumerateObject())
                {
                    if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                        open.Enqueue((property.Value, listed || property.Name is "itemListElement" or "hasPart" or "comment" or "relatedLink" or "mentions" or "citation" or "liveBlogUpdate" or "review" or "isRelatedTo" or "itemReviewed" or "video" or "associatedMedia"));
                }
            }
        }
    }

    private static string? ArticleType(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out JsonElement type))
            return null;
        IEnumerable<string> types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Where(t => t.ValueKind == JsonValueKind.String).Select(String) : [type.ValueKind == JsonValueKind.String ? String(type) : ""];
        return types.Select(t => t[(t.LastIndexOf('/') + 1)..]).FirstOrDefault(t => PageFieldNames.ArticleTypes.Contains(t) || PageFieldNames.PageTypes.Contains(t));
    }

    private static JsonLdArticle Read(JsonElement node, string type, Dictionary<string, JsonElement> byId, bool listed)
    {
        List<JsonLdAuthor> authors = [];
        foreach (string property in (ReadOnlySpan<string>)["author", "creator"])
        {
            if (authors.Count == 0 && node.TryGetProperty(property, out JsonElement author))
                Authors(author, byId, authors, 0);
        }
        return new(type, Text(node, "headline") ?? Text(node, "name"), Text(node, "alternativeHeadline"), Text(node, "datePublished") ?? Text(node, "dateCreated") ?? Text(node, "uploadDate"), Text(node, "dateModified"), authors,
            Named(node, "publisher", byId), Text(node, "inLanguage") ?? Named(node, "inLanguage", byId), List(node, "keywords"), Text(node, "articleSection"), Text(node, "license"), Text(node, "url") ?? Text(node, "@id"), listed);
    }

    private static void Authors(JsonElement value, Dictionary<string, JsonElement> byId, List<JsonLdAuthor> authors, int depth)
    {
        if (depth > 4 || authors.Count > 50)
            return;
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (JsonElement item in value.EnumerateArray())
                    Authors(item, byId, authors, depth + 1);
                break;
            case JsonValueKind.String when String(value) is { Length: > 0 } name:
                authors.Add(new(name, null, null, false));
                break;
            case JsonValueKind.Object:
                JsonElement node = Resolve(value, byId);
                bool organization = Text(node, "@type") is { } type && (type.EndsWith("Organization", StringComparison.OrdinalIgnoreCase) || type is "Corporation" or "Brand");
                string? role = Text(node, "jobTitle") ?? Text(node, "roleName");
                string? institution = Named(node, "worksFor", byId) ?? Named(node, "affiliation", byId);
                if (node.TryGetProperty("name", out JsonElement names) && names.ValueKind == JsonValueKind.Array)
                {
                    foreach (JsonElement each in names.EnumerateArray().Where(n => n.ValueKind == JsonValueKind.String))
                        authors.Add(new(String(each), role, institution, organization));
                }
                else if (Text(node, "name") is { } single)
                {
                    authors.Add(new(single, role, institution, organization));
                }
                else if (Text(node, "familyName") is { } family)
                {
                    authors.Add(new($"{Text(node, "givenName")} {family}".Trim(), role, institution, false));
                }
                break;
        }
    }

    private static JsonElement Resolve(JsonElement node, Dictionary<string, JsonElement> byId) =>
        !node.TryGetProperty("name", out _) && node.TryGetProperty("@id", out JsonElement id) && id.ValueKind == JsonValueKind.String && byId.TryGetValue(String(id), out JsonElement whole) ? whole : node;

    private static string? Named(JsonElement node, string property, Dictionary<string, JsonElement> byId)
    {
        if (!node.TryGetProperty(property, out JsonElement value))
            return null;
        if (value.ValueKind == JsonValueKind.Array)
            value = value.EnumerateArray().FirstOrDefault();
        return value.ValueKind switch
        {
            JsonValueKind.String => String(value),
            JsonValueKind.Object => Text(Resolve(value, byId), "name"),
            _ => null,
        };
    }

    /// <summary>The text of a JSON string, "" where its escapes are half of a surrogate pair.</summary>
    internal static string String(JsonElement value)
    {
        try
        {
            return PageText.Plain(value.GetString()!);
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    private static string? Text(JsonElement node, string property)
    {
        if (!node.TryGetProperty(property, out JsonElement value))
            return null;
        if (value.ValueKind == JsonValueKind.Array)
            value = value.EnumerateArray().FirstOrDefault();
        return value.ValueKind == JsonValueKind.String && String(value) is { Length: > 0 } text ? text : null;
    }

    private static List<string> List(JsonElement node, string property)
    {
        if (!node.TryGetProperty(property, out JsonElement value))
            return [];
        if (value.ValueKind == JsonValueKind.Array)
            return [.. value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(String).Where(v => v.Length > 0)];
        return value.ValueKind == JsonValueKind.String ? PageText.Keywords(String(value)) : [];
    }
}
