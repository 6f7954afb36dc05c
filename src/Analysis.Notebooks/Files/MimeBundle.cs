namespace Analysis.Notebooks;

/// <summary>One value in several forms, each under its MIME type; a viewer takes the richest that it can show.</summary>
/// <param name="Parts">Content by MIME type: text, base64 for pictures, JSON text for JSON types.</param>
public sealed record MimeBundle(IReadOnlyDictionary<string, string> Parts)
{
    /// <summary>The MIME type of a plotly figure.</summary>
    public const string Plotly = "application/vnd.plotly.v1+json";

    /// <summary>The MIME type of a PNG picture, held in base64.</summary>
    public const string Png = "image/png";

    /// <summary>The MIME type of HTML.</summary>
    public const string Html = "text/html";

    /// <summary>The MIME type of plain text, the form that every value has.</summary>
    public const string Plain = "text/plain";

    /// <summary>A bundle of the parts given.</summary>
    /// <param name="parts">MIME types and contents.</param>
    public static MimeBundle Of(params IEnumerable<(string Mime, string Content)> parts) =>
        new(parts.ToDictionary(p => p.Mime, p => p.Content, StringComparer.Ordinal));

    /// <summary>The content of a MIME type, or null where the bundle has none.</summary>
    /// <param name="mime">The MIME type.</param>
    public string? this[string mime] => Parts.GetValueOrDefault(mime);

    /// <summary>The same bundle with a part added or replaced.</summary>
    /// <param name="mime">The MIME type.</param>
    /// <param name="content">The content.</param>
    public MimeBundle With(string mime, string content) => new(new Dictionary<string, string>(Parts, StringComparer.Ordinal) { [mime] = content });

    /// <summary>The same bundle without a part.</summary>
    /// <param name="mime">The MIME type.</param>
    public MimeBundle Without(string mime) => new(Parts.Where(p => p.Key != mime).ToDictionary(StringComparer.Ordinal));

    /// <summary>Whether a MIME type holds JSON.</summary>
    /// <param name="mime">The MIME type.</param>
    public static bool IsJson(string mime) =>
        mime == "application/json" || (mime.StartsWith("application/", StringComparison.Ordinal) && mime.EndsWith("+json", StringComparison.Ordinal));
}
