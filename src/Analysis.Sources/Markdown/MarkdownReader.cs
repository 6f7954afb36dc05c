using Analysis.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Analysis.Articles;

/// <summary>Reads Markdown: metadata from YAML front matter, or from the first heading and the lines below it; paragraphs with their places in the text as given.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder { PreciseSourceLocation = true }.UsePipeTables().UseFootnotes().Build();

    public static Reading<Article> Read(string text, string key, string path)
    {
        if (!FrontMatter.Read(text, path).Succeeded(out FrontMatter? front, out ReadFailure? failure))
            return failure;
        if (MarkdownBudget.Of(text.AsSpan(front.End)) is { } excess)
            return ReadFailures.Markdown(path, excess);
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(text[front.End..], pipeline);
        }
        catch (ArgumentException e)
        {
            // This is how the parser tells that quotes or lists are nested too deep.
            return ReadFailures.Markdown(path, e.Message);
        }
        List<TextSpan> paragraphs = [];
        HeadingBlock? heading = null;
        foreach (Block block in document.Descendants<LeafBlock>())
        {
            if (block is HeadingBlock { Level: 1 } h)
                heading ??= h;
            else if (block is ParagraphBlock paragraph && HasWords(paragraph))
                paragraphs.Add(Trimmed(text, front.End + paragraph.Span.Start, front.End + paragraph.Span.End + 1));
        }
        Metadata metadata = FrontMatterFields.Read(front);
        if (front.End == 0 && heading is null)
            return PlainTextReader.Read(text, key, path);
        if (metadata.Title is null && heading is not null)
        {
            TextSpan place = Trimmed(text, front.End + heading.Span.Start, front.End + heading.Span.End + 1);
            int skip = 0;
            while (skip < place.Length && text[place.Start + skip] is '#' or ' ')
                skip++;
            place = Trimmed(text, place.Start + skip, place.End);
            metadata = metadata with { Title = new(place.In(text), place, "first heading") };
        }
        if (metadata.Language is null && LanguageGuess.Of(string.Join('\n', paragraphs.Take(12).Select(p => p.In(text)))) is { } language)
            metadata = metadata with { Language = new(language, null, "words of the text") };
        return new Article(key, path, text, metadata, paragraphs);
    }

    /// <summary>A paragraph that is nothing but an image or a link to another page is none.</summary>
    private static bool HasWords(ParagraphBlock paragraph) =>
        paragraph.Inline is { } inline && inline.Any(i => i is not LinkInline and not LineBreakInline && (i is not LiteralInline literal || !literal.Content.IsEmptyOrWhitespace()));

    private static TextSpan Trimmed(string text, int start, int end)
    {
        end = Math.Min(end, text.Length);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
