namespace Analysis.Articles;

/// <summary>Reads a file into an article, by its ending or, where the ending says nothing, by how it begins.</summary>
internal static class ArticleFile
{
    public const string Endings = ".txt, .md, .html, .docx";

    private static readonly string[] text = [".txt", ".text"], markdown = [".md", ".markdown"], pages = [".html", ".htm", ".xhtml"];

    /// <summary>Whether a file of this name in a folder is read as an article. PDFs are, so that the reader is told that they cannot be.</summary>
    public static bool IsArticle(string path)
    {
        string ending = Path.GetExtension(path).ToLowerInvariant();
        return !Path.GetFileName(path).StartsWith("README.", StringComparison.OrdinalIgnoreCase)
            && (text.Contains(ending) || markdown.Contains(ending) || pages.Contains(ending) || ending is ".docx" or ".pdf");
    }

    /// <summary>Reads a file; whatever goes wrong in it is its failure and nobody else's.</summary>
    public static Reading<Article> Read(string path, string key, string? address = null, ArticleReaders? readers = null)
    {
        try
        {
            return Choose(path, key, address, readers ?? ArticleReaders.All);
        }
        // A fault of this program, which is told as one with the file; the files behind it are read all the same.
        catch (Exception e)
        {
            return ReadFailures.Fault(path, e);
        }
    }

    /// <summary>The findings of an article; a fault in reading them is that article's failure and nobody else's.</summary>
    public static Reading<Findings> Analyze(Article article, Func<Article, Findings>? analyze = null)
    {
        try
        {
            return analyze is null ? article.Analyze() : analyze(article);
        }
        catch (Exception e)
        {
            return ReadFailures.Fault(article.Path ?? article.Key, e);
        }
    }

    private static Reading<Article> Choose(string path, string key, string? address, ArticleReaders readers)
    {
        if (!Bytes(path).Succeeded(out byte[]? bytes, out ReadFailure? failure))
            return failure;
        if (bytes.Length == 0)
            return ReadFailures.Empty(path);
        if (bytes.AsSpan().StartsWith("%PDF-"u8))
            return ReadFailures.Pdf(path);
        if (Path.GetExtension(path).Equals(".docx", StringComparison.OrdinalIgnoreCase))
            return readers.Docx(bytes, key, path);
        if (Container(bytes) is { } kind)
            return ReadFailures.Container(path, kind);
        if (IsPage(path, bytes))
            return readers.Page(bytes, key, path, address);
        if (!TextDecoding.Decode(path, bytes).Succeeded(out string? decoded, out failure))
            return failure;
        return markdown.Contains(Path.GetExtension(path).ToLowerInvariant()) ? readers.Markdown(decoded, key, path) : readers.Plain(decoded, key, path);
    }

    /// <summary>A page by its ending, or, where the ending says neither text nor Markdown, by how it begins.</summary>
    private static bool IsPage(string path, ReadOnlySpan<byte> bytes)
    {
        string ending = Path.GetExtension(path).ToLowerInvariant();
        if (pages.Contains(ending) || markdown.Contains(ending) || text.Contains(ending))
            return pages.Contains(ending);
        string head = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 1024)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\n', '\r', '\t');
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<head", StringComparison.OrdinalIgnoreCase)
            || (head.StartsWith("<?xml", StringComparison.Ordinal) && head.Contains("<html", StringComparison.OrdinalIgnoreCase)) || (head.StartsWith("<!--", StringComparison.Ordinal) && head.Contains("<html", StringComparison.OrdinalIgnoreCase));
    }

    private static Reading<byte[]> Bytes(string path)
    {
        try
        {
            FileInfo file = new(path);
            if (!file.Exists)
                return ReadFailures.Missing(path);
            return RegularFile.ReadAll(path, ReadFailures.LargestFile) is { } bytes ? bytes : ReadFailures.TooLarge(path, file.Length);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return ReadFailures.Unreadable(path, e.Message);
        }
    }

    private static string? Container(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\x03\x04"u8))
            return "a ZIP archive";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            return "gzip-compressed";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return "an old Word document (.doc)";
        return bytes.StartsWith("{\\rtf"u8) ? "RTF" : null;
    }
}
