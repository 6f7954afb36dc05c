using Analysis.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Analysis.Articles;

/// <summary>The YAML between two lines <c>---</c> at the top of a Markdown file.</summary>
/// <param name="Entries">Its keys in lower case with their values, in order.</param>
/// <param name="End">The first code unit behind it.</param>
internal sealed record FrontMatter(IReadOnlyList<FrontMatter.Entry> Entries, int End)
{
    /// <summary>A scalar and the key it stands under; a list gives an entry for each item, a map below an item gives entries "key.name".</summary>
    internal readonly record struct Entry(string Key, string Value, TextSpan Place, int Item);

    /// <summary>Longer front matter than this is refused: it is no list of metadata.</summary>
    private const int Longest = 100_000;

    /// <summary>Reads the front matter; one without entries that ends at 0 where there is none.</summary>
    public static Reading<FrontMatter> Read(string text, string path)
    {
        int first = LineEnd(text, 0);
        if (text.AsSpan(0, first).TrimEnd() is not "---")
            return new FrontMatter([], 0);
        int from = Next(text, first), at = from;
        while (at < text.Length && text.AsSpan(at, LineEnd(text, at) - at).TrimEnd() is not ("---" or "..."))
            at = Next(text, LineEnd(text, at));
        if (at >= text.Length || at - from > Longest)
            return ReadFailures.FrontMatterOpen(path);
        int end = Next(text, LineEnd(text, at));
        try
        {
            if (YamlBudget.Of(text[from..at]) is { } excess)
                return ReadFailures.FrontMatterBudget(path, excess.Line + 1, excess.Reason);
            YamlStream yaml = [];
            yaml.Load(new StringReader(text[from..at]));
            if (yaml.Documents.Count == 0)
                return new FrontMatter([], end);
            if (yaml.Documents[0].RootNode is not YamlMappingNode map)
                return ReadFailures.FrontMatterShape(path);
            List<Entry> entries = [];
            Collect(map, "", from, text, entries, 0, 0);
            return new FrontMatter(entries, end);
        }
        catch (YamlException e)
        {
            // Line 1 of the file is the fence.
            return ReadFailures.Yaml(path, e.Start.Line + 1, e.InnerException?.Message ?? e.Message);
        }
        // The reader of YAML throws whatever broken YAML leads it to.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return ReadFailures.Yaml(path, 2, e.Message);
        }
    }

    private static void Collect(YamlNode node, string key, int from, string text, List<Entry> entries, int item, int depth)
    {
        switch (node)
        {
            case YamlScalarNode scalar when scalar.Value is { Length: > 0 } value && value is not ("null" or "~"):
                entries.Add(new(key, value.Trim(), PlaceOf(scalar, from, text), item));
                break;
            case YamlSequenceNode list when depth < 4:
                for (int i = 0; i < list.Children.Count; i++)
                    Collect(list.Children[i], key, from, text, entries, i, depth + 1);
                break;
            case YamlMappingNode map when depth < 4:
                foreach ((YamlNode name, YamlNode value) in map.Children)
                {
                    string child = name is YamlScalarNode { Value: { } k } ? k.Trim().ToLowerInvariant() : "";
                    Collect(value, key.Length == 0 ? child : $"{key}.{child}", from, text, entries, item, depth + 1);
                }
                break;
        }
    }

    /// <summary>The scalar's words in the file, without the quotes around them.</summary>
    private static TextSpan PlaceOf(YamlScalarNode scalar, int from, string text)
    {
        int start = from + (int)scalar.Start.Index, end = Math.Min(from + (int)scalar.End.Index, text.Length);
        if (scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted && end - start >= 2)
            (start, end) = (start + 1, end - 1);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    private static int LineEnd(string text, int from)
    {
        int end = text.AsSpan(from).IndexOfAny('\n', '\r');
        return end < 0 ? text.Length : from + end;
    }

    private static int Next(string text, int lineEnd) =>
        lineEnd + 1 < text.Length && text[lineEnd] == '\r' && text[lineEnd + 1] == '\n' ? lineEnd + 2 : Math.Min(lineEnd + 1, text.Length);
}
