namespace Analysis.Cli.Report;

/// <summary>Keeps a digest and its source apart: whose words a page shows, and where the source's own are.</summary>
internal static class DigestBanner
{
    /// <summary>The banner below the byline of a digest; nothing for an article in its own words.</summary>
    public static Html Write(Metadata metadata)
    {
        if (!metadata.IsDigest)
            return Html.Empty;
        Html of = metadata.Site is { } site ? $"<b>The words below are a digest, not those of {Bidi.Isolated(site.Value)}.</b>" : (Html)$"<b>The words below are a digest, not those of the source.</b>";
        Html where = metadata.Address is { } address ? $" The source is at {Link.To(address.Value)}." : (Html)$" The source names no address.";
        return $"""<div class="digest" role="note"><p>{of}{where}</p><p>{Bidi.Isolated(metadata.Note?.Value ?? "")}</p></div>""";
    }

    /// <summary>A paragraph that the digest adds to its source.</summary>
    public static Html Added(string words) =>
        $"<p class=\"context\" dir=\"auto\"><span class=\"whose\">Context, not the source’s words:</span> {Bidi.Words(words)}</p>\n";
}
