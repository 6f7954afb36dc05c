using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Analysis.Cli.Report;
using Analysis.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Report;

/// <summary>Marks on a text, however they overlap, give valid HTML with the words unchanged and no link within a link.</summary>
public partial class MarkupTests
{
    private const string Words = "trade of 4 billion dollars between the two countries";

    public static TheoryData<string, string, string> Cases() => new()
    {
        { "nothing", "", Words },
        {
            "one figure", "f1 9 26",
            """trade of <a class="m figure" id="m-f1" href="#f1" data-m="f1" data-id="F1">4 billion dollars</a> between the two countries"""
        },
        {
            "a claim on a figure is one link to both rows", "f1 9 26, c1 9 26 overstated",
            """trade of <a class="m claim figure overstated" id="m-c1" href="#c1" data-m="c1 f1" data-id="C1" aria-description="claim, overstated"><span id="m-f1">4 billion dollars</span></a> between the two countries"""
        },
        {
            "a figure within an actor", "f1 39 52, a1.2 35 52",
            """trade of 4 billion dollars between <a class="m actor part" id="m-a1.2" href="#a1" data-m="a1.2" data-id="A1">the </a><a class="m figure actor" id="m-f1" href="#f1" data-m="f1 a1.2" data-id="F1">two countries</a>"""
        },
        {
            "marks that cross", "f1 9 18, d1 11 26",
            """trade of <a class="m figure part" id="m-f1" href="#f1" data-m="f1" data-id="F1">4 </a><a class="m figure date" id="m-d1" href="#f1" data-m="f1 d1" data-id="F1">billion</a><a class="m date" tabindex="-1" href="#d1" data-m="d1" data-id="D1"> dollars</a> between the two countries"""
        },
        {
            "a figure in an event", "e1 0 26, f1 9 26",
            """<span class="event from" data-e="e1">trade of <a class="m figure" id="m-f1" href="#f1" data-m="f1" data-id="F1">4 billion dollars</a><a class="m tag" id="m-e1" href="#e1" data-m="e1">E1</a></span> between the two countries"""
        },
        {
            "events that cross are written in pieces", "e1 0 10, e2 6 18",
            """<span class="event from" data-e="e1">trade <span class="event from" data-e="e2">of 4</span><a class="m tag" id="m-e1" href="#e1" data-m="e1">E1</a></span><span class="event" data-e="e2"> billion<a class="m tag" id="m-e2" href="#e2" data-m="e2">E2</a></span> dollars between the two countries"""
        },
        {
            "events with the same words", "e1 0 5, e2 0 5",
            """<span class="event from" data-e="e1"><span class="event from" data-e="e2">trade<a class="m tag" id="m-e2" href="#e2" data-m="e2">E2</a></span><a class="m tag" id="m-e1" href="#e1" data-m="e1">E1</a></span> of 4 billion dollars between the two countries"""
        },
        {
            "an event that ends within a figure", "e1 0 18, f1 9 26",
            """<span class="event from" data-e="e1">trade of <a class="m figure part" id="m-f1" href="#f1" data-m="f1" data-id="F1">4 billion</a><a class="m tag" id="m-e1" href="#e1" data-m="e1">E1</a></span><a class="m figure" tabindex="-1" href="#f1" data-m="f1" data-id="F1"> dollars</a> between the two countries"""
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Writes(string name, string marks, string expected)
    {
        string html = Markup.Write(Words, new(0, Words.Length), marks.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Parse)).ToString();
        Assert.True(expected == html, $"{name}: {html}");
    }

    [Fact]
    public void KeepsToItsPart() =>
        Assert.Equal("of <a class=\"m figure\" id=\"m-f1\" href=\"#f1\" data-m=\"f1\" data-id=\"F1\">4</a>", Markup.Write(Words, new(6, 4), [Figure(9, 26, "f1"), Figure(0, 5, "f2")]).ToString());

    [Fact]
    public void EncodesTheText() =>
        Assert.Equal("<a class=\"m figure\" id=\"m-f1\" href=\"#f1\" data-m=\"f1\" data-id=\"F1\">&lt;script&gt;</a>&amp;", Markup.Write("<script>&", new(0, 9), [Figure(0, 8, "f1")]).ToString());

    [Fact]
    public void DoesNotSplitACharacter() =>
        Assert.Equal("<a class=\"m figure\" id=\"m-f1\" href=\"#f1\" data-m=\"f1\" data-id=\"F1\">💡</a>.", Markup.Write("💡.", new(0, 3), [Figure(1, 2, "f1")]).ToString());

    [Fact]
    public void AnyMarksNestAndKeepTheWords()
    {
        const string text = "a <b> & \"c\" 💡 d\u202Ee fgh ijk lmn";
        Gen<Mark> mark = from start in Gen.Choose(-2, text.Length + 1)
                         from length in Gen.Choose(-1, 14)
                         from layer in Gen.Elements(Enum.GetValues<Layer>())
                         select new Mark(new(start, length), layer, "x");
        Prop.ForAll(mark.ListOf().ToArbitrary(), list =>
        {
            Mark[] marks = [.. list.Select((m, i) => m with { Key = m.Layer.Class()[0] + i.ToString(CultureInfo.InvariantCulture) })];
            string html = Markup.Write(text, new(0, text.Length), marks).ToString();
            Check(html, text);
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>Tags close in the order they opened, links hold no links, ids are unique, and the text is what it was.</summary>
    private static void Check(string html, string text)
    {
        Stack<string> open = [];
        StringBuilder words = new();
        HashSet<string> ids = [];
        int from = 0;
        bool tag = false;
        foreach (Match match in Tag().Matches(html))
        {
            if (!tag)
                words.Append(WebUtility.HtmlDecode(html[from..match.Index]));
            from = match.Index + match.Length;
            if (match.Value.StartsWith("</", StringComparison.Ordinal))
            {
                Assert.Equal(open.Pop(), match.Groups[1].Value);
                tag = false;
                continue;
            }
            if (match.Groups[1].Value == "a")
                Assert.DoesNotContain("a", open);
            tag = match.Value.Contains(" tag\"", StringComparison.Ordinal);
            if (match.Value.Contains("class=\"control\"", StringComparison.Ordinal))
                words.Append('\u202E');
            Match id = Id().Match(match.Value);
            if (id.Success)
                Assert.True(ids.Add(id.Value), id.Value);
            open.Push(match.Groups[1].Value);
        }
        words.Append(WebUtility.HtmlDecode(html[from..]));
        Assert.Empty(open);
        Assert.Equal(text, words.ToString());
    }

    /// <summary>A mark from its key, start and end, and the verdict of a claim: "c1 9 26 overstated".</summary>
    private static Mark Parse(string mark)
    {
        string[] parts = mark.Split(' ');
        Layer layer = Enum.GetValues<Layer>().Single(l => l.Class()[0] == parts[0][0]);
        string verdict = parts.ElementAtOrDefault(3) ?? "";
        TextSpan place = TextSpan.FromBounds(int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture));
        return new(place, layer, parts[0], verdict, verdict.Length > 0 ? $"claim, {verdict}" : "");
    }

    private static Mark Figure(int start, int end, string key) => new(TextSpan.FromBounds(start, end), Layer.Figure, key);

    [GeneratedRegex("</?([a-z]+)[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(" id=\"[^\"]*\"")]
    private static partial Regex Id();
}
