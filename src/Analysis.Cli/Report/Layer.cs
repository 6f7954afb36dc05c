namespace Analysis.Cli.Report;

/// <summary>What can be shown on an article's text, in the order in which a place that belongs to several leads to their rows.</summary>
internal enum Layer
{
    /// <summary>A figure that records can bear out or not.</summary>
    Claim,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>A date, period or length of time.</summary>
    Date,

    /// <summary>A mention of somebody.</summary>
    Actor,

    /// <summary>The words that state an event.</summary>
    Event,
}

/// <summary>The names of layers in pages: <c>claim</c> as a class, <c>c</c> in ids.</summary>
internal static class Layers
{
    /// <summary>The class of a layer's marks, and its name in <c>data-layer</c>.</summary>
    public static string Class(this Layer layer) => layer switch
    {
        Layer.Claim => "claim",
        Layer.Figure => "figure",
        Layer.Date => "date",
        Layer.Actor => "actor",
        _ => "event",
    };

    /// <summary>The heading of a layer's rows.</summary>
    public static string Heading(this Layer layer) => layer switch
    {
        Layer.Claim => "Claims",
        Layer.Figure => "Figures",
        Layer.Date => "Dates",
        Layer.Actor => "Actors",
        _ => "Events",
    };
}
