using Microsoft.Playwright;

namespace Analysis.Browser.Tests;

/// <summary>A page in a window of its own, and what it complained of.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private const float Minutes = 5 * 60_000;
    private readonly IBrowserContext context;

    public OpenPage(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        // Only what never comes is a failure: ten times what a busy machine needs.
        page.SetDefaultTimeout(Minutes);
        page.SetDefaultNavigationTimeout(Minutes);
        page.Console += (_, m) =>
        {
            if (m.Type is "error" or "warning")
                Complaints.Add($"{m.Type}: {m.Text}");
        };
        page.PageError += (_, e) => Complaints.Add($"uncaught: {e}");
        page.Dialog += (_, d) =>
        {
            Complaints.Add($"dialog: {d.Message}");
            _ = d.DismissAsync();
        };
        page.RequestFailed += (_, r) => Complaints.Add($"failed: {r.Url}");
        page.Request += (_, r) =>
        {
            if (!r.Url.StartsWith("file://", StringComparison.Ordinal) && !r.Url.StartsWith("data:", StringComparison.Ordinal) && !r.Url.StartsWith("blob:", StringComparison.Ordinal))
                Complaints.Add($"request: {r.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>Errors, warnings, dialogs, and requests that left the folder.</summary>
    public List<string> Complaints { get; } = [];

    public ILocator this[string selector, string? words = null] => Page.Locator(selector, new() { HasText = words });

    public async Task Go(string address)
    {
        await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        if (await Page.Locator("div.plot").CountAsync() > 0)
            await Page.WaitForFunctionAsync("[...document.querySelectorAll('div.plot')].every(p => p.querySelector('.main-svg'))", null);
    }

    /// <summary>The id of what is in focus.</summary>
    public Task<string> Focused() => Page.EvaluateAsync<string>("document.activeElement?.id || document.activeElement?.getAttribute('href') || document.activeElement?.tagName || ''");

    public Task<bool> Has(string selector, string style) => Page.EvalOnSelectorAsync<bool>(selector, "(e, style) => e.classList.contains(style)", style);

    public async ValueTask DisposeAsync() => await context.CloseAsync();
}
