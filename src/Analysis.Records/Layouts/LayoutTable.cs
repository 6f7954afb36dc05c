namespace Analysis.RecordFiles.Layouts;

/// <summary>Every form that is read, and which of them a header is in.</summary>
internal static class LayoutTable
{
    private static readonly Layout[] all =
    [
        new ComtradeLayout(), new ComtradeLegacyLayout(), new CowLayout(), new BaciLayout(), new DotsPanelLayout(), new DotsWideLayout(), new ImtsLayout(),
        new SipriRegisterLayout(), new SipriDeliveryLayout(), new OwnTradeLayout(), new OwnArmsLayout(),
    ];

    /// <summary>The form whose columns are all there.</summary>
    public static Layout? Of(IReadOnlyList<string> headers) => all.FirstOrDefault(l => l.Missing(headers).Count == 0);

    /// <summary>The form of which at least half of the columns are there, with those that are missing.</summary>
    public static (Layout Layout, IReadOnlyList<string> Missing)? Nearest(IReadOnlyList<string> headers)
    {
        Layout? nearest = all.MaxBy(l => Share(l, headers));
        return nearest is not null && Share(nearest, headers) >= 0.5 ? (nearest, nearest.Missing(headers)) : null;
    }

    private static double Share(Layout layout, IReadOnlyList<string> headers) => 1 - layout.Missing(headers).Count / (double)layout.Required.Count;
}
