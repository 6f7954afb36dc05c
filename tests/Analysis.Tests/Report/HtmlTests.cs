using Analysis.Cli.Report;

namespace Analysis.Tests.Report;

/// <summary>Data in pages is encoded, whatever it holds.</summary>
public class HtmlTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\" onmouseover=\"alert(1)", "&quot; onmouseover=&quot;alert(1)")]
    [InlineData("' onfocus='alert(1)", "&#39; onfocus=&#39;alert(1)")]
    [InlineData("&lt;b&gt; & more", "&amp;lt;b&amp;gt; &amp; more")]
    [InlineData("a\0b\u0008c\u009Fd\uFFFFe\u202Ef", "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf")]
    [InlineData("line\r\nline\tend", "line&#13;\nline\tend")]
    [InlineData(null, "")]
    public void EncodesWhatStandsInHoles(string? data, string expected)
    {
        Html text = $"<p>{data}</p>", attribute = $"<p title=\"{data}\">";
        Assert.Equal($"<p>{expected}</p>", text.ToString());
        Assert.Equal($"<p title=\"{expected}\">", attribute.ToString());
    }

    [Fact]
    public void HalvesOfPairsBecomeReplacementCharacters()
    {
        Assert.Equal("💡 and \uFFFD alone", Html.Text("💡 and \uD83D alone").ToString());
        Assert.Equal("\uFFFD first", Html.Text("\uDCA1 first").ToString());
    }

    [Fact]
    public void LeavesMarkupAsItIs()
    {
        Html inner = $"<b>{"<"}</b>";
        Html outer = $"<p>{inner}{new[] { inner, inner }}{12}</p>";
        Assert.Equal("<p><b>&lt;</b><b>&lt;</b><b>&lt;</b>12</p>", outer.ToString());
    }

    [Fact]
    public void JoinsWithEncodedSeparators()
    {
        Html[] pieces = [$"<i>{"a"}</i>", $"<i>{"b"}</i>"];
        Assert.Equal("<i>a</i> &amp; <i>b</i>", Html.Join(" & ", pieces).ToString());
    }

    [Theory]
    [InlineData("https://example.org/a?b=1&c=2", true)]
    [InlineData("HTTP://EXAMPLE.ORG/", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("JaVaScRiPt:alert(1)", false)]
    [InlineData(" javascript:alert(1)", false)]
    [InlineData("java\nscript:alert(1)", false)]
    [InlineData("data:text/html,<script>alert(1)</script>", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("//example.org/", false)]
    [InlineData("../../secret.html", false)]
    [InlineData("https://example.org/ onclick=alert(1)", false)]
    public void OnlyAddressesOfTheWebBecomeLinks(string address, bool leads) =>
        Assert.Equal(leads, Link.To(address).ToString().Contains("href=", StringComparison.Ordinal));

    [Fact]
    public void OverridesOfDirectionAreShownAndDoNotAct()
    {
        string html = Bidi.Words("paid \u202E21\u202C dollars").ToString();
        Assert.DoesNotContain('\u202E', html);
        Assert.Equal("<bdi>paid <span class=\"control\" data-code=\"U+202E\"></span>21\u202C dollars</bdi>", html);
    }

    [Fact]
    public void OtherDirectionControlsStayWithinAnIsolate() =>
        Assert.Equal("<bdi>\u202Babc</bdi>", Bidi.Words("\u202Babc").ToString());

    [Fact]
    public void LabelsHoldNoDirectionControls() => Assert.Equal("abc", Bidi.Plain("\u202Ea\u2067b\u200Fc\u2069"));
}
