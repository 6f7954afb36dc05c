using System.Text.Json;
using Analysis.Charts;
using Analysis.Notebooks;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis.Browser.Tests;

/// <summary>
/// Figures in the releases of plotly.js that people meet: the one that Plotly.NET carries (its own HTML, and pages that are saved), the one in VS Code's notebooks, and the
/// one of our pages.
/// </summary>
public class FigureTests(ReportFixture report)
{
    /// <summary>A figure as it is, as a page draws it, and as a narrow page does; plotly's word on each. "dynamic" is said of what plotly computes itself where other attributes ask for it, "unused" of the empty parts that Plotly.NET writes.</summary>
    private const string validate = """
        figures => figures.flatMap(({ name, json, foreign }) => {
          const { data, layout } = JSON.parse(json);
          const { meta, ...bare } = layout;
          const isObject = v => v && typeof v === 'object' && !Array.isArray(v);
          const merged = (to, from) => isObject(to) && isObject(from) ? { ...to, ...Object.fromEntries(Object.entries(from).map(([k, v]) => [k, merged(to[k], v)])) } : from;
          const variants = { 'as it is': bare, 'on a narrow page': merged(bare, meta?.narrow?.layout ?? {}) };
          return Object.entries(variants).flatMap(([variant, layout]) =>
            (Plotly.validate(data, layout) ?? []).filter(w => w.code !== 'dynamic' && !(foreign && w.code === 'unused')).map(w => `${name}, ${variant}: ${w.code}: ${w.msg}`));
        })
        """;

    private const string draw = """
        async figures => {
          const faults = [];
          for (const { name, json } of figures) {
            const place = document.body.appendChild(document.createElement('div')), { data, layout, config } = JSON.parse(json);
            await Plotly.newPlot(place, data, layout, config);
            if (!place.querySelector('.point, .js-line, .choroplethlayer path, .bars path')) faults.push(`${name}: no mark is drawn`);
            if (layout.title?.text && !place.querySelector('.gtitle')?.textContent) faults.push(`${name}: no title is drawn`);
            place.remove();
          }
          return faults;
        }
        """;

    public static TheoryData<string> Releases => ["2.28.0", "3.0.1", PlotlyScript.Version];

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task PlotlyKnowsEveryAttributeAndValue(string release)
    {
        await using OpenPage page = await Open(release);
        JsonElement? said = await page.Page.EvaluateAsync(validate, Figures());
        // Plotly.NET writes an empty marker on lines that have none; plotly.js passes over it.
        string[] wrong = [.. said!.Value.EnumerateArray().Select(s => s.GetString()!).Where(s => !s.EndsWith("container marker did not get coerced", StringComparison.Ordinal))];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong.Take(40)));
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task PlotlyDrawsThem(string release)
    {
        await using OpenPage page = await Open(release);
        Assert.Empty(await page.Page.EvaluateAsync<string[]>(draw, Figures()));
        Assert.Empty(page.Complaints);
    }

    private async Task<OpenPage> Open(string release)
    {
        OpenPage page = await report.Blank();
        string? file = release[0] switch
        {
            '2' => null,
            '3' => Path.Combine(AppContext.BaseDirectory, "assets", "plotly-3.min.js"),
            _ => PlotlyScript.File,
        };
        if (release[0] == '2')
        {
            await page.Page.SetContentAsync("<!doctype html><meta charset=utf-8><title>charts</title>" + ChartHtml.Library);
        }
        else
        {
            if (!File.Exists(file))
            {
                Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") is "true" or "1", $"plotly.js {release} is not there: install Node.js and build again.");
                Assert.Fail($"plotly.js {release} is not there: install Node.js and build again.");
            }
            await page.Page.AddScriptTagAsync(new() { Path = file });
        }
        Assert.Equal(release, await page.Page.EvaluateAsync<string>("Plotly.version"));
        return page;
    }

    /// <summary>The charts kept in the notebooks, which are all that the library draws, and such as a researcher makes of them.</summary>
    private static object[] Figures()
    {
        GenericChart line = Chart.Line<int, double, string>(x: [2008, 2010], y: [3, 4], Name: "a median", UseDefaults: false);
        GenericChart gap = TradeCharts.MirrorGap(Records.Read(Path.Combine(ReportFixture.Root(), "data", "records")), "ISR", "AZE");
        (string Name, string Json)[] restyled =
        [
            ("a line added", Chart.Combine([gap, line]).WithTitle("تجارت دو کشور", "both").WithSource("one; other").ToPlotlyJson()),
            ("a grid", Chart.Grid([gap, gap.OnSubplot(2)], 2, 1).WithTitle("Twice").ToPlotlyJson()),
            ("error bars", line.WithErrorBars([1, 2]).WithHover(["a", "b"]).WithLogYAxis("US dollars").WithReportStyle().WithTitle("Bars").ToPlotlyJson()),
            ("days", Traces.Of("scatter", new { x = new[] { new DateOnly(2012, 1, 21), new DateOnly(2013, 2, 3) }, y = new decimal?[] { 1.5m, null }, mode = "markers" }).WithReportStyle().ToPlotlyJson()),
            ("Plotly.NET’s theme", Chart.Line<int, double, string>(x: [1, 2], y: [1, 2], Name: "a line", UseDefaults: true).WithTitle("Theirs").ToPlotlyJson()),
        ];
        IEnumerable<(string Name, string Json)> kept =
            from file in Directory.GetFiles(Path.Combine(ReportFixture.Root(), "notebooks"), "*.ipynb").Order(StringComparer.Ordinal)
            from cell in NotebookFile.Read(file).Cells
            from output in cell.Outputs.OfType<DisplayOutput>()
            where output.Data[MimeBundle.Plotly] is not null
            select ($"{Path.GetFileName(file)}, cell {cell.Id}", output.Data[MimeBundle.Plotly]!);
        return [.. kept.Concat(restyled).Select(f => new { name = f.Name, json = f.Json, foreign = !f.Name.Contains("cell", StringComparison.Ordinal) || f.Name.Contains("plotly-net", StringComparison.Ordinal) })];
    }
}
