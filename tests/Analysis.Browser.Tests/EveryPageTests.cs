using System.Text.Json;
using Microsoft.Playwright;

namespace Analysis.Browser.Tests;

/// <summary>What holds for every page of a report.</summary>
public class EveryPageTests(ReportFixture report)
{
    [Fact]
    public async Task NoPageComplainsOrLeavesItsFolder()
    {
        List<string> complaints = [];
        foreach (string name in report.Pages)
        {
            await using OpenPage page = await report.Open(name);
            complaints.AddRange(page.Complaints.Select(c => $"{name}: {c}"));
        }
        Assert.True(complaints.Count == 0, string.Join('\n', complaints.Take(20)));
    }

    [Theory]
    [InlineData(360)]
    [InlineData(390)]
    [InlineData(820)]
    [InlineData(1280)]
    public async Task NothingScrollsSideways(int width)
    {
        List<string> wide = [];
        foreach (string name in report.Telling)
        {
            await using OpenPage page = await report.Open(name, width);
            int over = await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (over > 0)
                wide.Add($"{name}: {over} px, {await page.Page.EvaluateAsync<string>("[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.scroll, pre, .layers')).slice(0, 4).map(e => e.tagName + '.' + e.className + ' ' + (e.textContent ?? '').slice(0, 40)).join(' | ')")}");
        }
        Assert.True(wide.Count == 0, string.Join('\n', wide));
    }

    [Fact]
    public async Task OnPaperNothingIsCutOffAndKeysHaveTheirSymbols()
    {
        const int a4 = 673;                               // 178 mm between the margins, in CSS pixels
        List<string> faults = [];
        int symbols = 0;
        foreach (string name in report.Telling)
        {
            await using OpenPage page = await report.Open(name, a4);
            await page.Page.EmulateMediaAsync(new() { Media = Media.Print });
            await page.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
            faults.AddRange((await page.Page.EvaluateAsync<string[]>($$"""
                () => [...document.querySelectorAll('main table, main .plot, main pre, main dl')].filter(e => e.getClientRects().length && e.getBoundingClientRect().right > {{a4}} + 1).map(e => e.tagName + ' ' + e.textContent.slice(0, 60))
                """)).Select(f => $"{name}: {f} leaves the paper"));
            int[] shown = await page.Page.EvaluateAsync<int[]>("() => [...document.querySelectorAll('.legendsymbols path')].map(p => Math.round(p.getBoundingClientRect().width))");
            faults.AddRange(shown.Where(w => w == 0).Select(_ => $"{name}: a key has no symbol"));
            symbols += shown.Length;
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(symbols > 0, "no chart has a key");
    }

    [Fact]
    public async Task EachChartIsDrawn()
    {
        int charts = 0;
        foreach (string name in report.Telling)
        {
            await using OpenPage page = await report.Open(name);
            foreach (ILocator plot in await page[".plot"].AllAsync())
            {
                Assert.True(await plot.Locator(".main-svg .point, .main-svg .lines, .main-svg .bars, .main-svg .scatterlayer path").CountAsync() > 0, $"{name}: a chart has no marks");
                charts++;
            }
        }
        Assert.True(charts > 0, "no page has a chart");
    }

    [Fact]
    public async Task TheDarkPageIsDarkAndItsChartsToo()
    {
        await using OpenPage page = await report.Open("01-test.html", dark: true);
        Assert.Equal("rgb(22, 23, 26)", await page.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.DoesNotContain("rgb(31, 30, 27)", await page.Page.EvaluateAsync<string>("[...document.querySelectorAll('.plot text')].map(t => getComputedStyle(t).fill).join(' ')"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1280, false)]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    [InlineData(390, true)]
    public async Task AxeFindsNoViolation(int width, bool dark)
    {
        string file = Path.Combine(AppContext.BaseDirectory, "assets", "axe.min.js");
        if (!File.Exists(file))
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") is "true" or "1", "axe-core is not there: install Node.js and build again.");
            Assert.Fail("axe-core is not there: install Node.js and build again.");
        }
        string axe = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        List<string> violations = [];
        // Pages of articles are all made alike: each is looked at once, and its colours, which take longest, on those that tell.
        foreach (string name in width == 1280 && !dark ? report.Pages : report.Telling)
        {
            await using OpenPage page = await report.Open(name, width, dark);
            await page.Page.EvaluateAsync(axe);
            JsonElement? found = await page.Page.EvaluateAsync("""
                async colours => (await axe.run(document, { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: colours } } }))
                  .violations.flatMap(v => v.nodes.map(n => `${v.impact} ${v.id}: ${n.target.join(' ')}: ${n.failureSummary?.replaceAll('\n', ' ').slice(0, 200)}`))
                """, report.Telling.Contains(name));
            violations.AddRange(found!.Value.EnumerateArray().Select(v => $"{name}: {v.GetString()}"));
        }
        Assert.True(violations.Count == 0, string.Join('\n', violations.Take(20)));
    }
}
