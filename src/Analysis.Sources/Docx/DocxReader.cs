using System.IO.Compression;
using System.Text;
using System.Xml;
using Analysis.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Analysis.Articles;

/// <summary>Reads a Word document: its paragraphs as text, the headline by its style or the document's properties, the rest as in a pasted text.</summary>
internal static class DocxReader
{
    /// <summary>A document that unpacks to more than this is refused.</summary>
    private const long MostUnpacked = 256L << 20;

    /// <summary>Elements within elements, of which the package below makes calls within calls; tables in tables have some forty.</summary>
    private const int Deepest = 500;

    private const long MostCharactersInPart = 64L << 20;

    public static Reading<Article> Read(byte[] bytes, string key, string path)
    {
        try
        {
            using MemoryStream stream = new(bytes, writable: false);
            using (ZipArchive zip = new(stream, ZipArchiveMode.Read, leaveOpen: true))
            {
                if (zip.Entries.Sum(e => e.Length) > MostUnpacked)
                    return ReadFailures.Docx(path, "it unpacks to more than 256 MB");
                if (zip.Entries.FirstOrDefault(IsTooDeep) is { } deep)
                    return ReadFailures.Docx(path, $"{deep.FullName} is nested more than {Deepest} deep");
            }
            stream.Position = 0;
            using WordprocessingDocument document = WordprocessingDocument.Open(stream, false, new OpenSettings { MaxCharactersInPart = MostCharactersInPart });
            return document.MainDocumentPart?.Document?.Body is { } body ? Read(document, body, key, path) : ReadFailures.Docx(path, "it has no body");
        }
        // The packages below throw whatever a broken part leads them to; each is a document that cannot be read, and is reported as one.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return ReadFailures.Docx(path, e.Message);
        }
    }

    private static bool IsTooDeep(ZipArchiveEntry entry)
    {
        if (!entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            return false;
        using Stream stream = entry.Open();
        using XmlReader xml = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = MostCharactersInPart });
        while (xml.Read())
        {
            if (xml.Depth > Deepest)
                return true;
        }
        return false;
    }

    private static Reading<Article> Read(WordprocessingDocument document, Body body, string key, string path)
    {
        StringBuilder text = new();
        TextSpan? title = null, subtitle = null;
        List<TextSpan> headings = [];
        foreach (Paragraph paragraph in body.Descendants<Paragraph>())
        {
            if (paragraph.Ancestors<AlternateContentFallback>().Any())
                continue;
            string words = TextOf(paragraph);
            if (words.Length == 0)
                continue;
            if (text.Length > 0)
                text.Append("\n\n");
            TextSpan place = new(text.Length, words.Length);
            text.Append(words);
            string style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
            if (style.Equals("Title", StringComparison.OrdinalIgnoreCase))
                title ??= place;
            else if (style.Equals("Subtitle", StringComparison.OrdinalIgnoreCase))
                subtitle ??= place;
            else if (style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase))
                headings.Add(place);
        }
        if (text.Length == 0)
            return ReadFailures.Blank(path);
        Article article = PlainTextReader.Read(text.ToString(), key, path);
        Metadata m = article.Metadata;
        if (title is { } t)
            m = m with { Title = new(t.In(article.Text), t, "paragraph in the style Title") };
        if (subtitle is { } s)
            m = m with { Subtitle = new(s.In(article.Text), s, "paragraph in the style Subtitle") };
        m = DocxProperties.Fill(m, document.PackageProperties);
        return article with { Metadata = m, Paragraphs = [.. article.Paragraphs.Where(p => p != title && p != subtitle && !headings.Contains(p))] };
    }

    /// <summary>The text of a paragraph as it stands when all changes are accepted: without what was deleted or moved away, hidden runs, and the paragraphs of text boxes, which are read by themselves.</summary>
    private static string TextOf(Paragraph paragraph)
    {
        StringBuilder words = new();
        Stack<IEnumerator<OpenXmlElement>> open = new([paragraph.ChildElements.GetEnumerator()]);
        while (open.TryPeek(out IEnumerator<OpenXmlElement>? children))
        {
            if (!children.MoveNext())
            {
                open.Pop();
                continue;
            }
            OpenXmlElement element = children.Current;
            if (element is DocumentFormat.OpenXml.Wordprocessing.Text run)
                words.Append(run.Text);
            else if (element is TabChar or Break or CarriageReturn)
                words.Append(' ');
            else if (element is NoBreakHyphen)
                words.Append('-');
            else if (element is not (Paragraph or DeletedRun or MoveFromRun or AlternateContentFallback) && !(element is Run { RunProperties.Vanish: { } hidden } && (hidden.Val is null || hidden.Val)))
                open.Push(element.ChildElements.GetEnumerator());
        }
        return words.ToString().Trim();
    }
}
