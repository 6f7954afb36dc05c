using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;

namespace Analysis.Notebooks;

/// <summary>Shows Plotly.NET's charts in the kernel as what draws them, and as the words of their heading.</summary>
internal static class ChartFormatter
{
    public static void Register()
    {
        Formatter.Register<GenericChart>((chart, writer) => writer.Write(chart.ToPlotlyJson()), MimeBundle.Plotly);
        Formatter.Register<GenericChart>((chart, writer) => writer.Write(chart.ToText()), PlainTextFormatter.MimeType);
        Formatter.SetPreferredMimeTypesFor(typeof(GenericChart), MimeBundle.Plotly, PlainTextFormatter.MimeType);
    }
}
