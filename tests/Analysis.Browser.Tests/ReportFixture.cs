using Analysis.Cli.Report;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Analysis.Browser.Tests.ReportFixture))]

namespace Analysis.Browser.Tests;

/// <summary>A report in a folder of its own, made once, and a browser that reaches no network. Where there is no browser the tests are skipped; in CI they fail.</summary>
public sealed class ReportFixture : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("analysis-browser-").FullName;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The folder of the report.</summary>
    public string Report => Path.Combine(folder, "report");

    /// <summary>All pages, by name.</summary>
    public IReadOnlyList<string> Pages => [.. Directory.EnumerateFiles(Report, "*.html").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    /// <summary>The pages that show what is to be seen: the index, the notebooks, the articles of the tests, and one of the project's.</summary>
    public IReadOnlyList<string> Telling => [.. Pages.Where(p => !p.StartsWith("article-", StringComparison.Ordinal) || p.StartsWith("article-test-", StringComparison.Ordinal) || p.Contains("economist", StringComparison.Ordinal))];

    public async ValueTask InitializeAsync()
    {
        string root = Root(), articles = Path.Combine(folder, "articles"), notebooks = Path.Combine(folder, "notebooks");
        Directory.CreateDirectory(articles);
        Directory.CreateDirectory(notebooks);
        await File.WriteAllTextAsync(Path.Combine(articles, "test-rich.md"), SampleInput.Rich);
        await File.WriteAllTextAsync(Path.Combine(articles, "test-rtl.md"), SampleInput.RightToLeft);
        await File.WriteAllTextAsync(Path.Combine(articles, "test-hostile.md"), SampleInput.Hostile.Replace("RLO", "\u202E", StringComparison.Ordinal));
        await File.WriteAllTextAsync(Path.Combine(articles, "test-empty.txt"), "");
        await File.WriteAllTextAsync(Path.Combine(notebooks, "01-test.ipynb"), SampleInput.Notebook);
        ReportRequest request = new([articles, Path.Combine(root, "data", "articles")], Report, Path.Combine(root, "data", "records"), notebooks, "A report", Png: false, "analysis report");
        await new ReportBuild(request, new Silence()).Run();
        if (Notebooks.Browser.Find() is not { } program)
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            ChromiumSandbox = false,
            Timeout = 5 * 60_000,
            Args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.CloseAsync();
        playwright?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Opens a page of the report.</summary>
    /// <param name="name">Its name, with a fragment where one is wanted.</param>
    /// <param name="width">The width of the window.</param>
    /// <param name="dark">Whether the reader prefers dark.</param>
    /// <param name="height">The height of the window.</param>
    public async Task<OpenPage> Open(string name, int width = 1280, bool dark = false, int height = 900)
    {
        OpenPage page = await Blank(width, dark, height);
        await page.Go(new Uri(Path.Combine(Report, name.Split('#')[0])).AbsoluteUri + (name.Contains('#', StringComparison.Ordinal) ? "#" + name.Split('#')[1] : ""));
        return page;
    }

    /// <summary>Opens an empty page.</summary>
    /// <param name="width">The width of the window.</param>
    /// <param name="dark">Whether the reader prefers dark.</param>
    /// <param name="height">The height of the window.</param>
    public async Task<OpenPage> Blank(int width = 1280, bool dark = false, int height = 900)
    {
        if (browser is null)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") is "true" or "1", Notebooks.Browser.Missing);
            Assert.Fail(Notebooks.Browser.Missing);
        }
        IBrowserContext context = await browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            HasTouch = width < 600,
        });
        return new(context, await context.NewPageAsync());
    }

    /// <summary>The folder that holds Analysis.sln.</summary>
    public static string Root()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Analysis.sln")))
            at = at.Parent;
        return at?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository.");
    }

    private sealed class Silence : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}
