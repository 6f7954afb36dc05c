using System.Globalization;

namespace Analysis.RecordFiles.Layouts;

/// <summary>SIPRI Arms Transfers Database, trade register: a row a deal, behind some lines of text; the columns without a name hold "?" for an estimate.</summary>
internal sealed class SipriRegisterLayout : ArmsLayout
{
    public override string Name => "SIPRI trade register (a row a deal)";

    public override IReadOnlyList<string> Required { get; } =
        ["Recipient", "Supplier", "Year of order", "Number ordered", "Weapon designation", "Weapon description", "Number delivered", "Year(s) of delivery"];

    public override ArmsRows Open(IReadOnlyList<string> headers, SourceFile file)
    {
        int year = Find(headers, "Year of order"), ordered = Find(headers, "Number ordered"), delivered = Find(headers, "Number delivered");
        return new Rows(Find(headers, "Supplier"), Find(headers, "Recipient"), Find(headers, "Weapon designation"), Find(headers, "Weapon description"), ordered, Mark(headers, ordered),
            year, Mark(headers, year), delivered, Mark(headers, delivered), Find(headers, "Year(s) of delivery"), Find(headers, "status"), Find(headers, "Comments"),
            SipriCells.Edition(file.Preamble), file.Name);
    }

    /// <summary>The column of question marks behind a number: it has no name, or one that some program gave it.</summary>
    private static int Mark(IReadOnlyList<string> headers, int number)
    {
        int next = number + 1;
        if (next >= headers.Count)
            return -1;
        string name = headers[next].Trim();
        return name.Length == 0 || name.StartsWith("Unnamed", StringComparison.OrdinalIgnoreCase) || name[0] is 'X' or '.' or '?' ? next : -1;
    }

    private sealed class Rows(
        int supplier, int recipient, int weapon, int description, int ordered, int orderedMark, int orderYear, int orderYearMark, int delivered, int deliveredMark,
        int deliveryYears, int status, int comments, string edition, string file) : ArmsRows
    {
        public override void Read(Row row, List<ArmsRecord> into)
        {
            if (row.Named(supplier) is not { } from || row.Named(recipient) is not { } to || !row.Filter.Wants(from, to))
                return;
            if (!SipriCells.Count(row, ordered, out int? many) || !SipriCells.Count(row, delivered, out int? handed) || !SipriCells.OrderYear(row, orderYear, out int? year))
                return;
            into.Add(new(from, to, row.Text(weapon), row.Text(description), many, Marked(row, orderedMark), year, Marked(row, orderYearMark), handed, Marked(row, deliveredMark),
                row.Text(deliveryYears), row.Text(status), SipriCells.Source, edition, file, (int)row.Line, row.Text(comments)));
        }

        private static bool Marked(Row row, int column) => row.Text(column) == "?";
    }
}

/// <summary>SIPRI Arms Transfers Database, deliveries: a row a deal and year of delivery; the rows of a deal become one record.</summary>
internal sealed class SipriDeliveryLayout : ArmsLayout
{
    public override string Name => "SIPRI trade register (a row a delivery year)";

    public override IReadOnlyList<string> Required { get; } =
        ["SIPRI AT Database ID", "Supplier", "Recipient", "Designation", "Description", "Order date", "Numbers delivered", "Delivery year"];

    public override ArmsRows Open(IReadOnlyList<string> headers, SourceFile file) => new Rows(
        Find(headers, "SIPRI AT Database ID"), Find(headers, "Supplier"), Find(headers, "Recipient"), Find(headers, "Designation"), Find(headers, "Description"), Find(headers, "Order date"),
        Find(headers, "Order date is estimate"), Find(headers, "Numbers delivered"), Find(headers, "Numbers delivered is estimate"), Find(headers, "Delivery year"), Find(headers, "Status"),
        SipriCells.Edition(file.Preamble), file.Name);

    private sealed class Rows(
        int id, int supplier, int recipient, int weapon, int description, int order, int orderEstimate, int delivered, int deliveredEstimate, int deliveryYear, int status,
        string edition, string file) : ArmsRows
    {
        private readonly Dictionary<string, int> deals = new(StringComparer.Ordinal);

        public override void Read(Row row, List<ArmsRecord> into)
        {
            if (row.Named(supplier) is not { } from || row.Named(recipient) is not { } to || !row.Filter.Wants(from, to))
                return;
            if (!SipriCells.Count(row, delivered, out int? handed) || !SipriCells.OrderYear(row, order, out int? year))
                return;
            bool estimate = Is(row, deliveredEstimate);
            string key = row.Text(id), when = row.Text(deliveryYear);
            if (!deals.TryGetValue(key, out int at))
            {
                deals.Add(key, into.Count);
                into.Add(new(from, to, row.Text(weapon), row.Text(description), null, false, year, Is(row, orderEstimate), handed, estimate, when, row.Text(status), SipriCells.Source, edition, file, (int)row.Line));
                return;
            }
            ArmsRecord deal = into[at];
            into[at] = deal with
            {
                Delivered = deal.Delivered + handed ?? deal.Delivered ?? handed,
                DeliveredUncertain = deal.DeliveredUncertain || estimate,
                DeliveryYears = when.Length == 0 ? deal.DeliveryYears : deal.DeliveryYears.Length == 0 ? when : $"{deal.DeliveryYears}; {when}",
            };
        }

        private static bool Is(Row row, int column) => row.Text(column).ToLowerInvariant() is "yes" or "true" or "1" or "?";
    }
}

/// <summary>Cells that arms registers have in common.</summary>
internal static class SipriCells
{
    public const string Source = "SIPRI Arms Transfers Database";

    /// <summary>A number of pieces; empty where it is unknown. Estimates of fractions of a piece are rounded down, as the register prints them elsewhere.</summary>
    public static bool Count(Row row, int column, out int? count)
    {
        count = null;
        if (row.IsEmpty(column) || row.Text(column) == "?")
            return true;
        if (!row.Amount(column, out decimal number))
            return false;
        count = (int)number;
        return true;
    }

    /// <summary>The year of an order; empty where it is unknown.</summary>
    public static bool OrderYear(Row row, int column, out int? year)
    {
        year = null;
        if (row.IsEmpty(column))
            return true;
        if (!row.Year(column, out int stated))
            return false;
        year = stated;
        return true;
    }

    /// <summary>The day on which the register was made, from the text before it ("Information generated: 18 May 2026").</summary>
    public static string Edition(IReadOnlyList<string> preamble)
    {
        foreach (string line in preamble)
        {
            int colon = line.IndexOf("generated:", StringComparison.OrdinalIgnoreCase);
            if (colon >= 0 && DateOnly.TryParseExact(line[(colon + 10)..].Trim(' ', '"', ',', ';', '\t'), ["d MMMM yyyy", "dd MMMM yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
                return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
        return "";
    }
}
