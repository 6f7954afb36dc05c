using System.Diagnostics.CodeAnalysis;

namespace Analysis.Frames.Display;

/// <summary>Writes a value in one MIME type; .NET Interactive finds its members by their names.</summary>
internal sealed class MimeFormatter(string mimeType, Func<object, string?> write)
{
    public string MimeType { get; } = mimeType;

    /// <summary>Writes <paramref name="instance"/> and says whether it could.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        if (write(instance) is not { } text)
            return false;
        writer.Write(text);
        return true;
    }
}

/// <summary>Shows tables in .NET Interactive: as HTML, and as plain text where there is none.</summary>
internal sealed class TableFormatterSource
{
    [SuppressMessage("Performance", "CA1822", Justification = "The kernel calls it on an instance.")]
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter("text/html", value => (value as HtmlTable)?.ToString()),
        new MimeFormatter("text/plain", value => (value as HtmlTable)?.ToText()),
    ];
}

/// <summary>Shows paragraphs in .NET Interactive.</summary>
internal sealed class PhraseFormatterSource
{
    [SuppressMessage("Performance", "CA1822", Justification = "The kernel calls it on an instance.")]
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter("text/html", value => (value as Phrase)?.ToString()),
        new MimeFormatter("text/plain", value => (value as Phrase)?.ToText()),
    ];
}
