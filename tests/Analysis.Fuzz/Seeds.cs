using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Analysis.Fuzz;

/// <summary>What inputs are made of: the quotes of the specs, our digests, records and notebooks, and pages and Word files made of them.</summary>
internal static class Seeds
{
    public static IReadOnlyList<byte[]> Of(Target target, string root)
    {
        string[] texts = [.. Directory.EnumerateFiles(Path.Combine(root, "tests", "Analysis.Tests", "specs"), "*.md").Order(StringComparer.Ordinal).SelectMany(f => Quotes(File.ReadAllText(f)))];
        string[] digests = [.. Directory.EnumerateFiles(Path.Combine(root, "data", "articles"), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        return target.Name switch
        {
            "md" => [.. digests.Select(Encoding.UTF8.GetBytes)],
            "html" => [.. digests.Select(Page).Select(Encoding.UTF8.GetBytes)],
            "docx" => [.. digests.Take(4).Select(Word)],
            "csv" => [.. Directory.EnumerateFiles(Path.Combine(root, "data", "records"), "*.csv").Order(StringComparer.Ordinal).Select(f => Encoding.UTF8.GetBytes(string.Join('\n', File.ReadLines(f).Take(12))))],
            "ipynb" => [.. Directory.EnumerateFiles(Path.Combine(root, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Where(b => b.Length < 100_000), Encoding.UTF8.GetBytes(Notebook)],
            "jsonl" => [.. texts.Select((t, i) => Encoding.UTF8.GetBytes(System.Text.Json.JsonSerializer.Serialize(new { id = i, text = t, date = "2012-04-28" })))],
            "article" => [.. digests.Select(d => d[(d.IndexOf("\n---", StringComparison.Ordinal) + 4)..]).Concat(texts).Select(Encoding.UTF8.GetBytes)],
            _ => [.. texts.Concat(digests.SelectMany(d => d.Split("\n\n"))).Select(Encoding.UTF8.GetBytes)],
        };
    }

    private const string Notebook = """
        {"cells":[{"cell_type":"markdown","id":"a","metadata":{},"source":["# Title\n","[x](https://example.org) ![p](attachment:p.png)"],"attachments":{"p.png":{"image/png":"AAAA"}}},
        {"cell_type":"code","execution_count":null,"id":"b","metadata":{"tags":["parameters"]},"outputs":[{"output_type":"display_data","data":{"text/plain":["1"],"application/json":{"a":[1,2.5e3]}},"metadata":{}},
        {"output_type":"stream","name":"stdout","text":["x\n"]},{"output_type":"error","ename":"E","evalue":"v","traceback":["t"]}],"source":"1"}],"metadata":{"language_info":{"name":"C#"}},"nbformat":4,"nbformat_minor":5}
        """;

    /// <summary>The texts of a spec's examples: what stands in a fence before its line of hyphens.</summary>
    private static IEnumerable<string> Quotes(string spec) => spec.ReplaceLineEndings("\n").Split("```").Where((part, i) => i % 2 == 1 && part.Contains("\n---", StringComparison.Ordinal))
        .Select(part => part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..part.IndexOf("\n---", StringComparison.Ordinal)]).Where(text => text.Length > 0);

    private static string Page(string digest) => $$"""
        <!doctype html><html lang=en><head><meta charset=utf-8><title>Ferry terminal opened - The Harbour Post</title><meta name=author content="Ada Fenwick"><meta property="article:published_time" content="2012-04-28T10:00:00+02:00">
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Ferry terminal opened","datePublished":"2012-04-28","author":[{"@type":"Person","name":"Ada Fenwick","@id":"#a"}]}]}</script></head>
        <body><header><nav><a href="/">Home</a></nav></header><main><article><h1>Ferry terminal opened</h1><p class=byline>By Ada Fenwick, Saturday 28 April 2012</p>{{string.Concat(digest.Split("\n\n").Skip(1).Select(p => $"<p>{System.Net.WebUtility.HtmlEncode(p)}</p>\n"))}}
        <table><tr><td>1</td></tr></table></article></main><footer>© 2012</footer></body></html>
        """;

    private static byte[] Word(string digest)
    {
        using MemoryStream stream = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new(new Body(digest.Split("\n\n").Select(p => new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(p))))));
            document.PackageProperties.Title = "Ferry terminal opened";
        }
        return stream.ToArray();
    }
}
