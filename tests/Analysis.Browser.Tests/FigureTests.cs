using System.Text.Json;
using Analysis.Notebooks;

namespace Analysis.Browser.Tests;

/// <summary>The figures kept in the notebooks, held against what plotly.js says of its own attributes.</summary>
public class FigureTests(ReportFixture report)
{
    /// <summary>A figure as it is, as a page draws it, and as a narrow page does; plotly's word on each. "dynamic" is said of what plotly computes itself where other attributes ask for it, "unused" of the empty parts that Plotly.NET writes.</summary>
    private const string validate = """
        figures => figures.flatMap(({ name, json, foreign }) => {
          const { data, layout } = JSON.parse(json);
          const { meta, ...bare } = layout;
          const variants = { 'as it is': bare, 'on a page': { ...bare, ...meta?.page }, 'on a narrow page': { ...bare, ...meta?.page, ...meta?.narrow } };
          return Object.entries(variants).flatMap(([variant, layout]) =>
            (Plotly.validate(data, layout) ?? []).filter(w => w.code !== 'dynamic' && !(foreign && w.code === 'unused')).map(w => `${name}, ${variant}: ${w.code}: ${w.msg}`));
        })
        """;

    [Fact]
    public async Task PlotlyKnowsEveryAttributeAndValue()
    {
        object[] figures = [.. Figures().Select(f => new { name = f.Name, json = f.Json, foreign = f.Name.Contains("plotly-net", StringComparison.Ordinal) })];
        Assert.NotEmpty(figures);
        await using OpenPage page = await report.Open("01-test.html");
        JsonElement? said = await page.Page.EvaluateAsync(validate, figures);
        Assert.True(said!.Value.GetArrayLength() == 0, string.Join('\n', said.Value.EnumerateArray().Select(s => s.GetString()).Take(40)));
    }

    private static IEnumerable<(string Name, string Json)> Figures() =>
        from file in Directory.GetFiles(Path.Combine(ReportFixture.Root(), "notebooks"), "*.ipynb").Order(StringComparer.Ordinal)
        from cell in NotebookFile.Read(file).Cells
        from output in cell.Outputs.OfType<DisplayOutput>()
        where output.Data[MimeBundle.Plotly] is not null
        select ($"{Path.GetFileName(file)}, cell {cell.Id}", output.Data[MimeBundle.Plotly]!);
}
