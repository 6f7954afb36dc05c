using System.Text.Json;

namespace Analysis.Notebooks;

/// <summary>The pictures beside the charts of a notebook, for viewers that run no scripts.</summary>
public static class NotebookImages
{
    /// <summary>
    /// Gives charts that did not change the pictures that they had, so that running a notebook again leaves its bytes alone. A chart that
    /// changed gets none: an old picture would show something else.
    /// </summary>
    /// <param name="before">The notebook as it was.</param>
    /// <param name="after">The notebook as it was run.</param>
    public static Notebook Keep(Notebook before, Notebook after)
    {
        ArgumentNullException.ThrowIfNull(before);
        Dictionary<string, DisplayOutput> known = new(StringComparer.Ordinal);
        foreach (DisplayOutput output in before.Cells.SelectMany(c => c.Outputs).OfType<DisplayOutput>())
        {
            if (output.Data[MimeBundle.Plotly] is { } figure && output.Data[MimeBundle.Png] is not null)
                known.TryAdd(Canonical(figure), output);
        }
        return Map(after, output => known.TryGetValue(Canonical(output.Data[MimeBundle.Plotly]!), out DisplayOutput? old) ? WithPicture(output, old.Data[MimeBundle.Png]!, old.Metadata) : output);
    }

    /// <summary>Draws the charts that have no picture yet.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="images">What draws them.</param>
    /// <exception cref="InvalidOperationException">plotly.js refuses a chart.</exception>
    public static async Task<Notebook> Draw(Notebook notebook, ChartImages images)
    {
        ArgumentNullException.ThrowIfNull(images);
        Dictionary<DisplayOutput, DisplayOutput> drawn = new(ReferenceEqualityComparer.Instance);
        foreach (DisplayOutput output in Charts(notebook).Where(o => o.Data[MimeBundle.Png] is null))
        {
            (string picture, int width, int height) = await images.Draw(output.Data[MimeBundle.Plotly]!);
            drawn[output] = WithPicture(output, picture, Json.Parse($$$"""{"image/png": {"height": {{{height}}}, "width": {{{width}}}}}"""));
        }
        return Map(notebook, output => drawn.GetValueOrDefault(output, output));
    }

    /// <summary>The notebook without pictures of charts: what two runs have in common, whether or not there was a browser.</summary>
    /// <param name="notebook">The notebook.</param>
    public static Notebook Without(Notebook notebook) => Map(notebook, output => new DisplayOutput(output.Data.Without(MimeBundle.Png)));

    /// <summary>Whether a chart of the notebook has no picture.</summary>
    /// <param name="notebook">The notebook.</param>
    public static bool AreMissing(Notebook notebook) => Charts(notebook).Any(o => o.Data[MimeBundle.Png] is null);

    private static IEnumerable<DisplayOutput> Charts(Notebook notebook) =>
        notebook.Cells.SelectMany(c => c.Outputs).OfType<DisplayOutput>().Where(o => o.Data[MimeBundle.Plotly] is not null);

    private static Notebook Map(Notebook notebook, Func<DisplayOutput, DisplayOutput> change) => notebook.With([.. notebook.Cells.Select(c => c with
    {
        Outputs = [.. c.Outputs.Select(o => o is DisplayOutput d && d.Data[MimeBundle.Plotly] is not null ? change(d) : o)],
    })]);

    private static DisplayOutput WithPicture(DisplayOutput output, string picture, JsonElement metadata) => new(output.Data.With(MimeBundle.Png, picture.TrimEnd('\n')), metadata);

    private static string Canonical(string json) => new CanonicalJson().Value(Json.Parse(json)).ToString();
}
