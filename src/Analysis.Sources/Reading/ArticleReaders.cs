namespace Analysis.Articles;

/// <summary>What reads each kind of file.</summary>
/// <param name="Page">Reads a saved page.</param>
/// <param name="Docx">Reads a Word document.</param>
/// <param name="Markdown">Reads Markdown.</param>
/// <param name="Plain">Reads plain text.</param>
internal sealed record ArticleReaders(ArticleReaders.OfPage Page, ArticleReaders.OfBytes Docx, ArticleReaders.OfText Markdown, ArticleReaders.OfText Plain)
{
    public delegate Reading<Article> OfPage(ReadOnlySpan<byte> bytes, string key, string path, string? address);

    public delegate Reading<Article> OfBytes(byte[] bytes, string key, string path);

    public delegate Reading<Article> OfText(string text, string key, string path);

    public static ArticleReaders All { get; } = new(HtmlReader.Read, DocxReader.Read, MarkdownReader.Read, (text, key, path) => PlainTextReader.Read(text, key, path));
}
