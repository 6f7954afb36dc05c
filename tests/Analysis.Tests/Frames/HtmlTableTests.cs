using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Frames;

public class HtmlTableTests
{
    private static readonly Row[] rows =
    [
        new("Baku <script>alert(1)</script>", 12_000m, Bound.AtMost, Verdict.NotDecidable, 1992),
        new("سفیر «ایران» گفت", -0.1667m, Bound.Equal, Verdict.Consistent, 2012),
        new("שגריר ישראל", null, Bound.MoreThan, Verdict.Overstated, null),
        new("21\u202E12", 4_000_000_000m, Bound.About, Verdict.Understated, 2012),
    ];

    [Fact]
    public void Html() => Approved.Verify(rows.ToTable("Claims & \"records\"").ToString() + "\n", "table.html");

    [Fact]
    public void Text() => Approved.Verify(rows.ToTable("Claims").Top(3).ToText() + "\n", "table.txt");

    [Fact]
    public void SelectedColumnsStandInTheOrderAskedFor() =>
        Assert.Equal(["year", "text"], rows.ToTable("t", "year", "text").Columns);

    [Fact]
    public void WhatIsLeftOutIsCounted() => Assert.Contains("and 12 more", Enumerable.Repeat(rows[0], 62).ToTable("t").ToString(), StringComparison.Ordinal);

    [Fact]
    public void AnEmptyTableSaysSo() => Assert.Contains(">none<", Array.Empty<Row>().ToTable("t").ToString(), StringComparison.Ordinal);

    [Fact]
    public void AnyTextIsOneCellAndNoMarkup()
    {
        HtmlParser parser = new();
        Prop.ForAll<string>(text =>
        {
            IDocument page = parser.ParseDocument(new[] { new { Text = text ?? "", After = "x" } }.ToTable(text ?? "").ToString());
            Assert.Equal(["CAPTION", "TABLE", "TBODY", "TD", "TH", "TH", "TH", "THEAD", "TR", "TR"], page.Body!.QuerySelectorAll("*").Select(e => e.TagName).Order(StringComparer.Ordinal));
            Assert.Equal("x", page.QuerySelector("td")!.TextContent);
        }).QuickCheckThrowOnFailure();
    }

    private sealed record Row(string Text, decimal? Value, Bound Bound, Verdict Verdict, int? Year);
}
