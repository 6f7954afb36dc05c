using System.Text.Json;
using Microsoft.Playwright;

namespace Analysis.Notebooks;

/// <summary>Draws charts as PNG pictures with plotly.js in a headless Chromium that reaches no network.</summary>
public sealed class ChartImages : IAsyncDisposable
{
    /// <summary>Pixels of a picture for each CSS pixel, where it is not large: sharp on paper and on dense screens, and small enough that a notebook stays below 1 MB.</summary>
    public const double Scale = 1.5;

    private const double mostPixels = 700_000;

    /// <summary>Width of a picture in CSS pixels.</summary>
    public const int Width = 900;

    /// <summary>Height of a picture in CSS pixels where the chart does not say.</summary>
    public const int Height = 480;

    private const string draw = """
        async ({ figure, width, height, scale }) => {
          const { data = [], layout = {} } = JSON.parse(figure);
          const solid = c => !c || c === 'transparent' || /^rgba\(.*,\s*0\)$/.test(c) ? '#fdfcf9' : c;
          const url = await Plotly.toImage(
            { data, layout: { ...layout, width, height, autosize: false, paper_bgcolor: solid(layout.paper_bgcolor), plot_bgcolor: solid(layout.plot_bgcolor) } },
            { format: 'png', width, height, scale });
          return url.slice(url.indexOf(',') + 1);
        }
        """;

    /// <summary>How long the browser may take for a step, in milliseconds: a busy machine is slow, and only one that hangs is broken.</summary>
    private const float Patience = 5 * 60_000;

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly IPage page;

    private ChartImages(IPlaywright playwright, IBrowser browser, IPage page) => (this.playwright, this.browser, this.page) = (playwright, browser, page);

    /// <summary>Why pictures cannot be drawn here, in words; null where they can.</summary>
    public static string? Missing => Browser.Find() is null ? Browser.Missing : PlotlyScript.File is null ? "plotly.js is not beside the program: install npm and build again" : null;

    /// <summary>Starts the browser.</summary>
    /// <exception cref="InvalidOperationException">Something is missing (<see cref="Missing"/>), or the browser does not start.</exception>
    public static async Task<ChartImages> Start()
    {
        if (Missing is { } reason)
            throw new InvalidOperationException(reason);
        IPlaywright playwright = await Playwright.CreateAsync();
        try
        {
            IBrowser browser = await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = Browser.Find(),
                ChromiumSandbox = false,
                Timeout = Patience,
                Args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--force-color-profile=srgb"],
            });
            IBrowserContext context = await browser.NewContextAsync(new() { Offline = true, DeviceScaleFactor = 1, Locale = "en-US", TimezoneId = "UTC" });
            IPage page = await context.NewPageAsync();
            page.SetDefaultTimeout(Patience);
            await page.SetContentAsync("<!doctype html><meta charset=utf-8><title>charts</title>");
            await page.AddScriptTagAsync(new() { Path = PlotlyScript.File });
            return new(playwright, browser, page);
        }
        catch (PlaywrightException e)
        {
            playwright.Dispose();
            throw new InvalidOperationException($"{Browser.Find()} did not start: {e.Message}", e);
        }
    }

    /// <summary>Draws a chart.</summary>
    /// <param name="figure">The plotly figure, as JSON.</param>
    /// <returns>The picture in base64, with its width and height in CSS pixels.</returns>
    /// <exception cref="InvalidOperationException">plotly.js refuses the figure.</exception>
    public async Task<(string Base64, int Width, int Height)> Draw(string figure)
    {
        (int width, int height) = Size(Json.Parse(figure));
        try
        {
            return (await page.EvaluateAsync<string>(draw, new { figure, width, height, scale = ScaleOf(width, height) }), width, height);
        }
        catch (PlaywrightException e)
        {
            throw new InvalidOperationException($"plotly.js does not draw the chart: {e.Message}", e);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await browser.CloseAsync();
        playwright.Dispose();
    }

    private static (int Width, int Height) Size(JsonElement figure)
    {
        if (figure.ValueKind != JsonValueKind.Object || !figure.TryGetProperty("layout", out JsonElement layout) || layout.ValueKind != JsonValueKind.Object)
            return (Width, Height);
        return (Pixels(layout, "width", Width), Pixels(layout, "height", Height));
    }

    private static double ScaleOf(int width, int height) => Math.Clamp(Math.Round(Math.Sqrt(mostPixels / (width * height)), 2), 1, Scale);

    private static int Pixels(JsonElement layout, string name, int usual) =>
        layout.TryGetProperty(name, out JsonElement value) && value.TryGetDouble(out double pixels) && pixels is >= 10 and <= 4000 ? (int)pixels : usual;
}
