using System.Text.Json;

namespace Analysis.Articles;

/// <summary>What the data of a page-building framework (scripts of type application/json) says of the article: the object whose title is the page's headline.</summary>
/// <param name="Published">Its date of publication as it stands there, or null.</param>
/// <param name="Authors">The names of its authors.</param>
internal sealed record PageData(string? Published, IReadOnlyList<string> Authors)
{
    private const int MostValues = 400_000, LongestTitle = 400;

    private static readonly JsonDocumentOptions lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 256 };

    /// <summary>Finds the object of the article; null where no script has one that names a date or an author. Scripts that are no JSON are reported in <paramref name="broken"/>.</summary>
    public static PageData? Find(Page page, string title, List<string> broken)
    {
        string folded = PageText.Fold(title);
        foreach (string script in page.DataScripts)
        {
            try
            {
                using JsonDocument document = JsonDocument.Parse(script, lenient);
                if (JsonText.HalfSurrogate(script, lenient.MaxDepth, namesOnly: true) is { } half)
                    broken.Add(half);
                else if (Find(document.RootElement, folded) is { } found)
                    return found;
            }
            catch (JsonException e)
            {
                broken.Add(e.Message);
            }
        }
        return null;
    }

    private static PageData? Find(JsonElement root, string title)
    {
        Stack<JsonElement> open = new([root]);
        for (int values = 0; open.Count > 0 && values < MostValues; values++)
        {
            JsonElement value = open.Pop();
            if (value.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in value.EnumerateArray())
                    open.Push(item);
            }
            else if (value.ValueKind == JsonValueKind.Object)
            {
                if (Read(value, title) is { } found)
                    return found;
                foreach (JsonProperty property in value.EnumerateObject())
                {
                    if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                        open.Push(property.Value);
                }
            }
        }
        return null;
    }

    private static PageData? Read(JsonElement node, string title)
    {
        bool isArticle = false;
        string? published = null;
        List<string> authors = [];
        foreach (JsonProperty property in node.EnumerateObject())
        {
            if (PageFieldNames.DataTitle.Contains(property.Name))
                isArticle |= property.Value.ValueKind == JsonValueKind.String && JsonLd.String(property.Value) is { Length: > 0 and < LongestTitle } stated && PageText.Fold(stated) == title;
            else if (PageFieldNames.DataPublished.Contains(property.Name))
                published ??= property.Value.ValueKind switch { JsonValueKind.String => JsonLd.String(property.Value), JsonValueKind.Number => property.Value.GetRawText(), _ => null };
            else if (PageFieldNames.DataAuthor.Contains(property.Name) && authors.Count == 0)
                Names(property.Value, authors, 0);
        }
        return isArticle && (published is not null || authors.Count > 0) ? new(published, authors) : null;
    }

    private static void Names(JsonElement value, List<string> names, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String when JsonLd.String(value) is { Length: > 0 } name:
                names.Add(name);
                break;
            case JsonValueKind.Array when depth == 0:
                foreach (JsonElement item in value.EnumerateArray())
                    Names(item, names, 1);
                break;
            case JsonValueKind.Object:
                foreach (JsonProperty property in value.EnumerateObject())
                {
                    if (PageFieldNames.DataName.Contains(property.Name) && property.Value.ValueKind == JsonValueKind.String)
                    {
                        Names(property.Value, names, 1);
                        break;
                    }
                }
                break;
        }
    }
}
