using Microsoft.Playwright;

namespace Analysis.Browser.Tests;

/// <summary>Words and rows lead to each other, by pointer, touch and keyboard.</summary>
public class ArticlePageTests(ReportFixture report)
{
    private const string Rich = "article-test-rich.html";

    [Fact]
    public async Task AMarkShowsItsRow()
    {
        await using OpenPage page = await report.Open(Rich);
        ILocator mark = page["#text a.figure:not(.claim)"].First;
        await mark.ClickAsync();
        string row = (await mark.GetAttributeAsync("href"))!;
        Assert.True(await page.Has(row, "on"));
        Assert.True(await mark.EvaluateAsync<bool>("m => m.classList.contains('on')"));
        Assert.True(await Visible(page, row));
    }

    [Fact]
    public async Task ARowShowsItsMark()
    {
        await using OpenPage page = await report.Open(Rich, height: 400);
        foreach (string layer in (string[])["figure", "date", "claim"])
        {
            ILocator link = page[$"#findings [data-for={layer}] a[href^='#m-']"].Last;
            string mark = (await link.GetAttributeAsync("href"))!;
            await link.ClickAsync();
            Assert.True(await page.Page.EvalOnSelectorAsync<bool>(mark, "e => e.closest('.m').classList.contains('on')"), layer);
            Assert.True(await page.Page.EvalOnSelectorAsync<bool>(mark, "e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; }"), layer);
            Assert.True(await page.Page.EvalOnSelectorAsync<bool>(mark, "e => e.closest('.m') === document.activeElement"), layer);
        }
    }

    [Fact]
    public async Task EveryMarkLeadsToARowAndBack()
    {
        await using OpenPage page = await report.Open(Rich);
        await ShowAll(page);
        string[] wrong = await page.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('#text .m[href]')].flatMap(m => m.dataset.m.split(' ').filter(key => {
              const row = document.getElementById(key.split('.')[0]), mark = document.getElementById('m-' + key);
              const back = row && [...row.querySelectorAll('a[href^="#m-"]')].some(a => document.querySelector(CSS.escape(a.hash.slice(1)).replace(/^/, '#')));
              return !row || !mark || !back;
            }))
            """);
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task ALayerThatIsOffLeavesPlainText()
    {
        await using OpenPage page = await report.Open(Rich);
        string text = await page["#text"].InnerTextAsync();
        foreach (ILocator box in await page[".layers input:enabled"].AllAsync())
            await box.UncheckAsync();
        Assert.Equal(0, await page["#text a[href]"].CountAsync());
        Assert.Equal(0, await page["#findings section:visible"].CountAsync());
        Assert.Equal("none", await page.Page.EvalOnSelectorAsync<string>("#text a.m:not(.tag)", "m => getComputedStyle(m).textDecorationLine"));
        await page["[data-layer=date]"].CheckAsync();
        Assert.True(await page["#text a.date[href]"].CountAsync() > 0);
        Assert.Equal(1, await page["#findings section:visible"].CountAsync());
        Assert.Equal(text, await page["#text"].InnerTextAsync());
    }

    [Fact]
    public async Task AnEventShowsItsWordsAndWhoActs()
    {
        await using OpenPage page = await report.Open(Rich);
        ILocator box = page["[data-layer=event]"];
        Assert.SkipUnless(await box.IsEnabledAsync(), "No event was found in the sample.");
        await box.CheckAsync();
        ILocator tag = page["#text .tag"].First;
        await tag.ClickAsync();
        string key = (await tag.GetAttributeAsync("data-m"))!;
        Assert.True(await page[$"#text [data-e='{key}'].on"].CountAsync() > 0);
        Assert.True(await page["#text .source"].CountAsync() > 0);
        Assert.True(await page.Has("#" + key, "on"));
    }

    [Fact]
    public async Task AnActorsMentionsComeOneAfterTheOther()
    {
        await using OpenPage page = await report.Open(Rich);
        ILocator box = page["[data-layer=actor]"];
        Assert.SkipUnless(await box.IsEnabledAsync(), "No actor was found in the sample.");
        await box.CheckAsync();
        string row = await page.Page.EvaluateAsync<string>("() => [...document.querySelectorAll('#findings [data-for=actor] tr[id]')].find(r => document.querySelectorAll(`#text .m[data-m*=\"${r.id}.\"]`).length > 1).id");
        ILocator cell = page[$"#{row} td:last-child"];
        await cell.ClickAsync();
        string first = await page.Focused();
        await cell.ClickAsync();
        Assert.NotEqual(first, await page.Focused());
        Assert.True(await page["#text .also"].CountAsync() > 0);
    }

    [Fact]
    public async Task KeysStepCrossAndLetGo()
    {
        await using OpenPage page = await report.Open(Rich);
        await page["#text a.m[href]"].First.FocusAsync();
        string first = await page.Focused();
        await page.Page.Keyboard.PressAsync("ArrowRight");
        string second = await page.Focused();
        Assert.NotEqual(first, second);
        Assert.StartsWith("m-", second, StringComparison.Ordinal);
        await page.Page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal(first, await page.Focused());
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.True(await page.Page.EvaluateAsync<bool>("document.querySelector('#findings').contains(document.activeElement)"));
        await page.Page.Keyboard.PressAsync("ArrowRight");
        await page.Page.Keyboard.PressAsync("ArrowLeft");
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(first, await page.Focused());
        await page.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page[".on"].CountAsync());
    }

    [Fact]
    public async Task OnAPhoneTheRowComesToTheReader()
    {
        await using OpenPage page = await report.Open(Rich, 390, height: 844);
        ILocator mark = page["#text a.claim"].First;
        await mark.TapAsync();
        Assert.True(await page[".peek table"].IsVisibleAsync());
        Assert.True(await mark.EvaluateAsync<bool>("m => m.getBoundingClientRect().bottom < document.querySelector('.peek').getBoundingClientRect().top"));
        await page[".peek button", "Close"].TapAsync();
        Assert.False(await page[".peek"].IsVisibleAsync());
        await mark.TapAsync();
        await page[".peek button", "In the table"].TapAsync();
        Assert.True(await Visible(page, (await mark.GetAttributeAsync("href"))!));
    }

    [Fact]
    public async Task AnAddressWithAClaimShowsIt()
    {
        await using OpenPage page = await report.Open(Rich + "#c1");
        Assert.True(await page.Has("#c1", "on"));
        Assert.True(await page.Has("#m-c1", "on"));
    }

    [Fact]
    public async Task TheIndexLeadsToClaims()
    {
        await using OpenPage page = await report.Open("index.html");
        ILocator dots = page["a.dot"];
        Assert.SkipUnless(await dots.CountAsync() > 0, "No claim could be held against a record.");
        await dots.First.ClickAsync();
        await page.Page.WaitForURLAsync(u => u.Contains("#c", StringComparison.Ordinal));
        Assert.True(await page["#findings tbody.on"].CountAsync() == 1);
    }

    [Fact]
    public async Task TextFromRightToLeftRunsThatWay()
    {
        await using OpenPage page = await report.Open("article-test-rtl.html");
        string[] directions = await page.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('#text p')].map(p => getComputedStyle(p).direction)");
        Assert.Equal(["rtl", "ltr"], directions);
        Assert.Equal("fa", await page["#text"].GetAttributeAsync("lang"));
        Assert.Equal("ltr", await page.Page.EvaluateAsync<string>("getComputedStyle(document.body).direction"));
    }

    [Theory]
    [InlineData("article-test-hostile.html")]
    [InlineData("index.html")]
    [InlineData("01-test.html")]
    public async Task HostileWordsStayWords(string name)
    {
        await using OpenPage page = await report.Open(name);
        await page.Page.Mouse.MoveAsync(300, 400);
        Assert.Empty(page.Complaints);
        Assert.Equal(0, await page["iframe, img[src^='http'], [onclick], [onerror], [onmouseover], [onload], a[href^='javascript']"].CountAsync());
        Assert.True(await page.Page.EvaluateAsync<bool>("document.body.textContent.includes('<script>alert(')"));
    }

    [Fact]
    public async Task TheFailedFileIsListed()
    {
        await using OpenPage page = await report.Open("index.html");
        Assert.Contains("test-empty.txt", await page[".failed"].InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task ShowAll(OpenPage page)
    {
        foreach (ILocator box in await page[".layers input:enabled"].AllAsync())
            await box.CheckAsync();
    }

    private static Task<bool> Visible(OpenPage page, string selector) =>
        page.Page.EvalOnSelectorAsync<bool>(selector, "e => { const r = e.getBoundingClientRect(); return r.bottom > 0 && r.top < innerHeight; }");
}
