using Analysis.Articles;

namespace Analysis;

public sealed partial record Article
{
    /// <summary>Reads a file: pasted plain text (.txt), Markdown with or without YAML front matter (.md), a saved page (.html) or a Word document (.docx).</summary>
    /// <param name="path">The file. Its ending says what it is; a page that is named otherwise is known by how it begins.</param>
    /// <param name="address">The address that a saved page came from, where it is known: evidence for its date and outlet. Nothing is fetched from it.</param>
    /// <exception cref="ArticleException">The file is missing, empty, of another kind, in no known encoding, or its front matter is broken; the message names file, place and reason.</exception>
    public static Article Read(string path, string? address = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ArticleFile.Read(path, KeyOf(path), address).Succeeded(out Article? article, out ReadFailure? failure) ? article : throw new ArticleException(failure);
    }

    /// <summary>Reads pasted plain text; nothing in it is an error.</summary>
    /// <param name="text">The text as it was pasted.</param>
    /// <param name="key">The key that every finding carries.</param>
    public static Article FromText(string text, string key = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(key);
        return PlainTextReader.Read(text, key, null);
    }

    /// <summary>The day of publication that a date line near the top of a pasted text states; null where none does.</summary>
    public static DateOnly? PublishedIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PlainTextReader.Published(text);
    }

    internal static string KeyOf(string path) => System.IO.Path.GetFileNameWithoutExtension(path);
}
