using System.IO.Compression;
using System.IO.Packaging;
using Analysis.Articles;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Analysis.Tests.Articles;

/// <summary>Word documents, made here with the library that also reads them.</summary>
public class DocxTests
{
    private const string First = "The minister of transport opened the new ferry terminal on Monday and said that it would carry two million passengers a year.";
    private const string Second = "Residents of the old port, who had protested for months, stayed away from the ceremony. They want the terminal moved to the north.";

    private static byte[] Document(Action<MainDocumentPart, Body>? fill = null, Action<PackageProperties>? state = null, params string[] lines)
    {
        using MemoryStream stream = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            Body body = new(lines.Select(l => Line(l)));
            main.Document = new Document(body);
            fill?.Invoke(main, body);
            state?.Invoke(document.PackageProperties);
            main.Document.Save();
        }
        return stream.ToArray();
    }

    private static Paragraph Line(string text, string? style = null)
    {
        Paragraph paragraph = new(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text)));
        if (style is not null)
            paragraph.PrependChild(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        return paragraph;
    }

    private static Run Words(string text) => new(new DocumentFormat.OpenXml.Wordprocessing.Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static Article Read(byte[] bytes) => DocxReader.Read(bytes, "note", "note.docx").Succeeded(out Article? article, out ReadFailure? failure) ? article : throw new InvalidOperationException(failure.ToString());

    private static string Failure(byte[] bytes)
    {
        Assert.False(DocxReader.Read(bytes, "note", "note.docx").Succeeded(out _, out ReadFailure? failure));
        return failure.ToString();
    }

    private static string[] Paragraphs(Article article) => [.. article.Paragraphs.Select(p => article.Text.Substring(p.Start, p.Length))];

    [Fact]
    public void StylesSayWhatIsHeadlineAndWhatIsBody()
    {
        Article article = Read(Document((_, body) => body.Append(
            Line("New Ferry Terminal Divides Port City", "Title"), Line("Two million passengers a year, and nobody asked the port", "Subtitle"), Line("By Ada Fenwick"), Line("May 3, 2019"),
            Line(First), Line("What the residents say", "Heading1"), Line(Second))));
        Metadata m = article.Metadata;
        Assert.Equal("New Ferry Terminal Divides Port City", m.Title!.Value);
        Assert.Equal("Two million passengers a year, and nobody asked the port", m.Subtitle!.Value);
        Assert.Equal("Ada Fenwick", Assert.Single(m.Authors).Name);
        Assert.Equal(new DateOnly(2019, 5, 3), m.Published!.Value);
        Assert.Equal([First, Second], Paragraphs(article));
        Assert.Equal(m.Title.Value, article.Text.Substring(m.Title.Place!.Value.Start, m.Title.Place.Value.Length));
    }

    [Fact]
    public void CorePropertiesFillWhatTheTextLeavesOpen()
    {
        Metadata m = Read(Document(null, p =>
        {
            (p.Title, p.Creator, p.Keywords, p.Category, p.Language) = ("Port Tariffs Reviewed", "Ada Fenwick; Bo von der Aue", "ports, tariffs", "Trade", "en-GB");
            (p.Created, p.Modified) = (new DateTime(2019, 1, 2, 0, 0, 0, DateTimeKind.Utc), new DateTime(2019, 2, 3, 0, 0, 0, DateTimeKind.Utc));
        }, First, Second)).Metadata;
        Assert.Equal("Port Tariffs Reviewed", m.Title!.Value);
        Assert.Equal(["Ada Fenwick", "Bo von der Aue"], m.Authors.Select(a => a.Name));
        Assert.Equal("von der", m.Authors[1].Particle);
        Assert.Equal(["ports", "tariffs"], m.Keywords.Select(k => k.Value));
        Assert.Equal("Trade", m.Section!.Value);
        Assert.Equal(new DateOnly(2019, 2, 3), m.Modified!.Value);
        Assert.Null(m.Published);
        Assert.Contains(m.Candidates, c => c is { Field: "published", Value: "2019-01-02", Chosen: false });
    }

    [Fact]
    public void WhatTheTextStatesGoesBeforeTheProperties()
    {
        Metadata m = Read(Document(null, p => (p.Title, p.Creator) = ("template3_final", "Front Desk"), "New Ferry Terminal Divides Port City", "By Ada Fenwick", "May 3, 2019", First, Second)).Metadata;
        Assert.Equal("New Ferry Terminal Divides Port City", m.Title!.Value);
        Assert.Equal("Ada Fenwick", Assert.Single(m.Authors).Name);
    }

    [Fact]
    public void TheTextIsThatWithAllChangesAccepted()
    {
        Article article = Read(Document((_, body) => body.Append(new Paragraph(
            Words("The minister of transport opened the "), new DeletedRun(new Run(new DeletedText("old "))), new InsertedRun(Words("new ")), new MoveFromRun(Words("costly ")),
            new Run(new RunProperties(new Vanish()), new DocumentFormat.OpenXml.Wordprocessing.Text("secret ")), Words("ferry terminal on Monday and said so twice.")))));
        Assert.Equal(["The minister of transport opened the new ferry terminal on Monday and said so twice."], Paragraphs(article));
    }

    [Fact]
    public void LinksAndTablesAreReadFieldCodesAndFootnotesAreNot()
    {
        Article article = Read(Document((main, body) =>
        {
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(Line("A note that nobody asked for, which is as long as a paragraph of the body would be.")) { Id = 2 });
            body.Append(
                new Paragraph(Words("The tariff of the port rose by "), new Hyperlink(Words("12 percent")) { Anchor = "tariff" }, Words(" last year, the ministry said"), new Run(new FootnoteReference { Id = 2 }), Words(".")),
                new Paragraph(new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }), new Run(new FieldCode("PAGE")), new Run(new FieldChar { FieldCharType = FieldCharValues.End })),
                new DocumentFormat.OpenXml.Wordprocessing.Table(new TableRow(new TableCell(Line("Berths in the old port, which is now closed to all ferries for good.")), new TableCell(Line("40")))));
        }));
        Assert.Equal("The tariff of the port rose by 12 percent last year, the ministry said.", Paragraphs(article)[0]);
        Assert.Contains("Berths in the old port", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("PAGE", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("nobody asked for", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmptyDocumentIsAFailure() => Assert.Equal("note.docx: the file holds nothing but white space", Failure(Document()));

    [Fact]
    public void WhatIsNoZipIsAFailure() => Assert.StartsWith("note.docx: the file is no readable DOCX: ", Failure("not a zip at all"u8.ToArray()), StringComparison.Ordinal);

    [Fact]
    public void ATruncatedDocumentIsAFailureAtEveryLength()
    {
        byte[] whole = Document(null, null, First, Second);
        for (int length = 1; length < whole.Length - 1; length += 37)
            Assert.StartsWith("note.docx: ", Failure(whole[..length]), StringComparison.Ordinal);
    }

    [Fact]
    public void BytesGoneWrongAreAFailureOrATextNeverACrash()
    {
        byte[] whole = Document(null, null, First, Second);
        for (int at = 0; at < whole.Length; at += 11)
        {
            byte[] broken = [.. whole];
            broken[at] ^= 0x5A;
            if (!DocxReader.Read(broken, "note", "note.docx").Succeeded(out _, out ReadFailure? failure))
                Assert.Equal("note.docx", failure.Path);
        }
    }

    [Fact]
    public void AZipThatIsNoDocumentIsAFailure()
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
            zip.CreateEntry("readme.txt");
        Assert.StartsWith("note.docx: the file is no readable DOCX: ", Failure(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void AZipBombIsRefusedBeforeItIsUnpacked()
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream entry = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < 257; i++)
                entry.Write(block);
        }
        long before = GC.GetTotalAllocatedBytes();
        Assert.Equal("note.docx: the file is no readable DOCX: it unpacks to more than 256 MB", Failure(stream.ToArray()));
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 64 << 20);
    }

    [Fact]
    public void TheReaderOfFilesKnowsADocumentByItsName()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("docx").FullName, "note.docx");
        File.WriteAllBytes(path, Document(null, null, "New Ferry Terminal Divides Port City", First, Second));
        Assert.Equal("New Ferry Terminal Divides Port City", Article.Read(path).Metadata.Title!.Value);
        File.WriteAllText(path, "%PDF-1.7 pretends");
        Assert.Contains("the file is a PDF, which is not read", Assert.Throws<ArticleException>(() => Article.Read(path)).Message, StringComparison.Ordinal);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }
}
