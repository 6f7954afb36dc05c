namespace Analysis.RecordFiles.Layouts;

/// <summary>IMF Direction of Trade Statistics, panel form: a row a country, counterpart and period, exports and imports side by side, in US dollars.</summary>
internal sealed class DotsPanelLayout : TradeLayout
{
    private const string Exports = "Goods, Value of Exports, Free on board (FOB), US Dollars (TXG_FOB_USD)|TXG_FOB_USD";
    private const string Imports = "Goods, Value of Imports, Cost, Insurance, Freight (CIF), US Dollars (TMG_CIF_USD)|TMG_CIF_USD";

    public override string Name => "IMF Direction of Trade Statistics (panel)";

    public override IReadOnlyList<string> Required { get; } = ["Country Name", "Counterpart Country Name", "Time Period", Exports, Imports];

    public override TradeRows Open(IReadOnlyList<string> headers, SourceFile file) => new Rows(
        new(headers, file), Find(headers, "Time Period"), Find(headers, Exports), Find(headers, Imports));

    private sealed class Rows(DotsCells cells, int period, int exports, int imports) : TradeRows
    {
        public override void Read(Row row, List<TradeRecord> into)
        {
            if (!cells.Sides(row, out string who, out string whom))
                return;
            if (!Periods.TryParse(row.Text(period), out int year, out string when))
                row.Fail(period, RecordMessages.BadPeriod(row.Text(period)));
            else if (row.Filter.Wants(year))
            {
                cells.Add(row, exports, year, when, who, whom, Flow.Export, into);
                cells.Add(row, imports, year, when, who, whom, Flow.Import, into);
            }
        }
    }

    /// <summary>What the two forms have in common.</summary>
    internal sealed class DotsCells(IReadOnlyList<string> headers, SourceFile file)
    {
        private readonly int country = Find(headers, "Country Name"), code = Find(headers, "Country Code");
        private readonly int counterpart = Find(headers, "Counterpart Country Name"), counterpartCode = Find(headers, "Counterpart Country Code");

        public bool Sides(Row row, out string who, out string whom)
        {
            who = Side(row, country, code) ?? "";
            whom = who.Length == 0 ? "" : Side(row, counterpart, counterpartCode) ?? "";
            return whom.Length > 0 && row.Filter.Wants(who, whom) && row.Filter.WantsProduct("TOTAL");
        }

        public void Add(Row row, int column, int year, string when, string who, string whom, Flow flow, List<TradeRecord> into)
        {
            if (!row.IsEmpty(column) && row.Amount(column, out decimal usd))
                into.Add(new(year, when, who, whom, flow, "TOTAL", usd, flow == Flow.Export ? Valuation.Fob : Valuation.Cif, "IMF Direction of Trade Statistics", "", file.Name, (int)row.Line));
        }

        private static string? Side(Row row, int name, int code) =>
            code >= 0 && row.Integer(code, out int number) && CountryCodes.Shared.ByImf(number) is { } known ? known : row.Named(name);
    }
}

/// <summary>IMF Direction of Trade Statistics, wide form: a row an indicator, a column a period.</summary>
internal sealed class DotsWideLayout : TradeLayout
{
    public override string Name => "IMF Direction of Trade Statistics (time series)";

    public override IReadOnlyList<string> Required { get; } = ["Country Name", "Indicator Code", "Counterpart Country Name", "Attribute"];

    public override TradeRows Open(IReadOnlyList<string> headers, SourceFile file)
    {
        List<(int Column, int Year, string Period)> periods = [];
        for (int i = 0; i < headers.Count; i++)
        {
            if (Periods.TryParse(headers[i].Trim(), out int year, out string period))
                periods.Add((i, year, period));
        }
        return new Rows(new(headers, file), Find(headers, "Indicator Code"), Find(headers, "Attribute"), [.. periods]);
    }

    private sealed class Rows(DotsPanelLayout.DotsCells cells, int indicator, int attribute, (int Column, int Year, string Period)[] periods) : TradeRows
    {
        public override void Read(Row row, List<TradeRecord> into)
        {
            // "Status" rows hold remarks on the row above; other indicators are balances and imports free on board.
            if (!row.Csv.GetSpan(attribute).SequenceEqual("Value"u8))
                return;
            ReadOnlySpan<byte> code = row.Csv.GetSpan(indicator);
            bool exports = code.SequenceEqual("TXG_FOB_USD"u8);
            if ((!exports && !code.SequenceEqual("TMG_CIF_USD"u8)) || !cells.Sides(row, out string who, out string whom))
                return;
            foreach ((int column, int year, string period) in periods)
            {
                if (row.Filter.Wants(year))
                    cells.Add(row, column, year, period, who, whom, exports ? Flow.Export : Flow.Import, into);
            }
        }
    }
}
