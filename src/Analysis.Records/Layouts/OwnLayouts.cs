namespace Analysis.RecordFiles.Layouts;

/// <summary>Our own table of trade (<c>data/records</c>): a row a value, with its source.</summary>
internal sealed class OwnTradeLayout : TradeLayout
{
    public override string Name => "our own table of trade";

    public override IReadOnlyList<string> Required { get; } = ["year", "reporter", "partner", "flow", "value_usd", "source"];

    public override TradeRows Open(IReadOnlyList<string> headers, SourceFile file) => new Rows(
        Find(headers, "year"), Find(headers, "period"), Find(headers, "reporter"), Find(headers, "partner"), Find(headers, "flow"), Find(headers, "product"), Find(headers, "value_usd"),
        Find(headers, "rounded_to"), Find(headers, "valuation"), Find(headers, "source"), Find(headers, "edition|source_version"), Find(headers, "note"), file.Name);

    private sealed class Rows(
        int year, int period, int reporter, int partner, int flow, int product, int value, int rounded, int valuation, int source, int edition, int note, string file) : TradeRows
    {
        public override void Read(Row row, List<TradeRecord> into)
        {
            if (!row.Year(year, out int y) || !row.Filter.Wants(y) || !Periods.Read(row, period, y, out string when))
                return;
            if (row.Alpha3(reporter) is not { } who || row.Alpha3(partner) is not { } whom || !row.Filter.Wants(who, whom))
                return;
            string code = product < 0 || row.IsEmpty(product) ? "TOTAL" : row.Word(product);
            if (!row.Filter.WantsProduct(code))
                return;
            string direction = row.Word(flow).ToLowerInvariant();
            if (direction is not ("export" or "import" or "x" or "m"))
            {
                row.Fail(flow, RecordMessages.BadFlow(row.Text(flow)));
                return;
            }
            decimal step = 1;
            if (!row.Amount(value, out decimal usd) || (!row.IsEmpty(rounded) && !row.Amount(rounded, out step)))
                return;
            Valuation valued = row.Text(valuation).ToUpperInvariant() switch { "FOB" => Valuation.Fob, "CIF" => Valuation.Cif, _ => Valuation.Unknown };
            into.Add(new(y, when, who, whom, direction[0] is 'e' or 'x' ? Flow.Export : Flow.Import, code, usd, valued, row.Text(source), row.Text(edition), file, (int)row.Line, row.Text(note), step));
        }
    }
}

/// <summary>Our own table of arms deals (<c>data/records</c>), with the register that lists each.</summary>
internal sealed class OwnArmsLayout : ArmsLayout
{
    public override string Name => "our own table of arms deals";

    public override IReadOnlyList<string> Required { get; } = ["supplier", "recipient", "weapon", "description", "ordered|number_ordered", "order_year", "source"];

    public override ArmsRows Open(IReadOnlyList<string> headers, SourceFile file) => new Rows(
        Find(headers, "supplier"), Find(headers, "recipient"), Find(headers, "weapon"), Find(headers, "description"), Find(headers, "ordered|number_ordered"),
        Find(headers, "ordered_uncertain|number_ordered_uncertain"), Find(headers, "order_year"), Find(headers, "order_year_uncertain"), Find(headers, "delivered|number_delivered"),
        Find(headers, "delivered_uncertain|number_delivered_uncertain"), Find(headers, "delivery_years"), Find(headers, "status"), Find(headers, "source"),
        Find(headers, "edition|register_generated"), Find(headers, "note"), file.Name);

    private sealed class Rows(
        int supplier, int recipient, int weapon, int description, int ordered, int orderedUncertain, int orderYear, int orderYearUncertain, int delivered, int deliveredUncertain,
        int deliveryYears, int status, int source, int edition, int note, string file) : ArmsRows
    {
        public override void Read(Row row, List<ArmsRecord> into)
        {
            if (row.Alpha3(supplier) is not { } from || row.Alpha3(recipient) is not { } to || !row.Filter.Wants(from, to))
                return;
            if (!SipriCells.Count(row, ordered, out int? many) || !SipriCells.Count(row, delivered, out int? handed) || !SipriCells.OrderYear(row, orderYear, out int? year))
                return;
            into.Add(new(from, to, row.Text(weapon), row.Text(description), many, Is(row, orderedUncertain), year, Is(row, orderYearUncertain), handed, Is(row, deliveredUncertain),
                row.Text(deliveryYears), row.Text(status), row.Text(source), row.Text(edition), file, (int)row.Line, row.Text(note)));
        }

        private static bool Is(Row row, int column) => row.Text(column).Equals("yes", StringComparison.OrdinalIgnoreCase);
    }
}
