using Analysis.Articles;

namespace Analysis.Tests.Articles;

/// <summary>What a digest says of itself, and what it adds to its source.</summary>
public class DigestTests
{
    private const string Note = "note: A digest in our own words; the title is translated.\n";

    private const string Body = """
        Malta sold Latvia 12 tonnes of salt in 2004.

        > Context: Latvia had joined the Union with Malta in May 2004.

        > A quotation is read: it cost 900 dollars.

        Latvia paid 40,000 dollars.
        """;

    [Fact]
    public void TheNoteTellsWhetherATextIsADigest()
    {
        Assert.True(Read(Note).Metadata.IsDigest);
        Assert.Equal("A digest in our own words; the title is translated.", Read(Note).Metadata.Note?.Value);
        Assert.False(Read("note: Scanned from print.\n").Metadata.IsDigest);
        Assert.False(Read("").Metadata.IsDigest);
    }

    [Fact]
    public void ContextIsSetApartAndNotRead()
    {
        Article digest = Read(Note);
        Assert.Equal(["Latvia had joined the Union with Malta in May 2004."], digest.Context.Select(c => c.In(digest.Text)));
        Assert.Equal(3, digest.Paragraphs.Count);
        Assert.Equal([12m, 900m, 40_000m], digest.Analyze().Figures.Select(f => f.Value));
        Assert.DoesNotContain(digest.Analyze().Dates, d => d.Edtf == "2004-05");
    }

    [Fact]
    public void InTheTextOfAnotherEveryQuotationIsRead()
    {
        Article article = Read("");
        Assert.Empty(article.Context);
        Assert.Equal(4, article.Paragraphs.Count);
    }

    [Fact]
    public void CitationsSayThatADigestWasRead()
    {
        Article digest = Read(Note);
        Assert.Contains("  note = {A digest in our own words; the title is translated.},\n", Citations.ToBibTeX([digest]), StringComparison.Ordinal);
        Assert.Contains("N1  - A digest in our own words; the title is translated.\r\n", Citations.ToRis([digest]), StringComparison.Ordinal);
        Assert.Contains("\"note\": \"A digest in our own words; the title is translated.\"", Citations.ToCslJson([digest]), StringComparison.Ordinal);
    }

    private static Article Read(string note) =>
        MarkdownReader.Read($"---\ntitle: Salt for Latvia\ndate: 2005-01-02\n{note}---\n\n{Body}", "salt", "salt.md").Succeeded(out Article? article, out ReadFailure? failure)
            ? article : throw new InvalidOperationException(failure.Reason);
}
