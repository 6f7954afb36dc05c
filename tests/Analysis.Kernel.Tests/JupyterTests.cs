using Analysis.Notebooks;
using Microsoft.Playwright;

namespace Analysis.Kernel.Tests;

/// <summary>
/// The committed notebooks in a real Jupyter with the real tool: <c>nbconvert</c> runs each, what it shows is what is committed, and its page, opened
/// in a browser without a network, draws every chart.
/// </summary>
public sealed class JupyterTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("analysis-jupyter-").FullName;

    [Theory]
    [MemberData(nameof(InteractiveTool.Files), MemberType = typeof(InteractiveTool))]
    public async Task RunsAsCommittedAndDrawsOffline(string file)
    {
        string tool = InteractiveTool.Require();
        await RequireJupyter();
        (int installed, string said) = await InteractiveTool.Run(tool, ["jupyter", "install", "--path", Path.Combine(folder, "kernels")]);
        Assert.True(installed == 0, said);
        await Convert(tool, "--execute", "--to", "notebook", "--output-dir", folder, Path.Combine(InteractiveTool.Notebooks, file));
        Notebook ran = NotebookFile.Read(Path.Combine(folder, file)), committed = NotebookFile.Read(Path.Combine(InteractiveTool.Notebooks, file));
        foreach ((NotebookCell now, NotebookCell before) in ran.Cells.Zip(committed.Cells))
            Assert.True(Substance.Of(before.Outputs).SequenceEqual(Substance.Of(now.Outputs)), Differ(before, now));
        await Convert(tool, "--to", "html", "--output-dir", folder, Path.Combine(folder, file));
        int charts = committed.Cells.SelectMany(c => c.Outputs).OfType<DisplayOutput>().Count(o => o.Data[MimeBundle.Plotly] is not null);
        await Draws(Path.Combine(folder, Path.ChangeExtension(file, ".html")), charts);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task Convert(string tool, params IEnumerable<string> arguments)
    {
        (int code, string said) = await InteractiveTool.Run(
            "jupyter", ["nbconvert", .. arguments, "--ExecutePreprocessor.timeout=600", "--ExecutePreprocessor.startup_timeout=300"],
            ("PATH", Path.GetDirectoryName(tool) + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH")), ("JUPYTER_PATH", folder));
        Assert.True(code == 0, said);
    }

    private static async Task RequireJupyter()
    {
        const string missing = "no Jupyter is here (Debian: apt-get install --no-install-recommends jupyter-nbconvert jupyter-client python3-ipykernel).";
        bool there;
        try
        {
            there = (await InteractiveTool.Run("jupyter", ["nbconvert", "--version"])).Code == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            there = false;
        }
        Assert.SkipUnless(there || InteractiveTool.IsRequired, missing);
        Assert.True(there, missing);
    }

    /// <summary>Opens a page in a browser that reaches no network, and waits until its charts are drawn.</summary>
    private static async Task Draws(string page, int charts)
    {
        Assert.SkipUnless(Browser.Find() is not null || InteractiveTool.IsRequired, Browser.Missing);
        using IPlaywright playwright = await Playwright.CreateAsync();
        await using IBrowser browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Browser.Find(), ChromiumSandbox = false, Args = ["--disable-gpu", "--disable-background-networking"] });
        IBrowserContext context = await browser.NewContextAsync(new() { Offline = true });
        IPage tab = await context.NewPageAsync();
        await tab.GotoAsync(new Uri(page).AbsoluteUri, new() { WaitUntil = WaitUntilState.Load, Timeout = 120_000 });
        await tab.WaitForFunctionAsync("charts => document.querySelectorAll('.js-plotly-plot .main-svg').length >= charts", charts, new() { Timeout = 120_000 });
        Assert.Equal(charts, await tab.EvaluateAsync<int>("[...document.querySelectorAll('.js-plotly-plot')].filter(p => p.querySelector('.main-svg') && p.getBoundingClientRect().height > 50).length"));
    }

    internal static string Differ(NotebookCell before, NotebookCell now)
    {
        string kept = string.Join('\n', Substance.Of(before.Outputs)), shows = string.Join('\n', Substance.Of(now.Outputs));
        int at = kept.Zip(shows).TakeWhile(c => c.First == c.Second).Count();
        return $"cell {before.Id}, character {at}: kept is …{Around(kept, at)}…, it shows …{Around(shows, at)}…";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 200)];
}
