namespace Analysis.RecordFiles.Layouts;

/// <summary>IMF International Merchandise Trade Statistics, which replaced Direction of Trade in 2025: a row an indicator, country, counterpart and period.</summary>
internal sealed class ImtsLayout : TradeLayout
{
    public override string Name => "IMF International Merchandise Trade Statistics";

    public override IReadOnlyList<string> Required { get; } = ["COUNTRY", "INDICATOR", "COUNTERPART_COUNTRY", "TIME_PERIOD", "OBS_VALUE"];

    public override TradeRows Open(IReadOnlyList<string> headers, SourceFile file) => new Rows(
        Find(headers, "COUNTRY"), Find(headers, "INDICATOR"), Find(headers, "COUNTERPART_COUNTRY"), Find(headers, "TIME_PERIOD"), Find(headers, "OBS_VALUE"), Find(headers, "SCALE"),
        Find(headers, "DATAFLOW"), file.Name);

    private sealed class Rows(int country, int indicator, int counterpart, int period, int value, int scale, int dataflow, string file) : TradeRows
    {
        public override void Read(Row row, List<TradeRecord> into)
        {
            // Imports free on board and balances are the same goods once more.
            (Flow Flow, Valuation Valuation)? counted = row.Text(indicator) switch
            {
                "XG_FOB_USD" or "Exports of goods, Free on board (FOB), US dollar" => (Flow.Export, Valuation.Fob),
                "MG_CIF_USD" or "Imports of goods, Cost insurance freight (CIF), US dollar" => (Flow.Import, Valuation.Cif),
                _ => null,
            };
            if (counted is not var (flow, valuation) || row.IsEmpty(value) || row.IsMissing(value) || !row.Filter.WantsProduct("TOTAL"))
                return;
            if (row.CodedOrNamed(country) is not { } who || row.CodedOrNamed(counterpart) is not { } whom || !row.Filter.Wants(who, whom))
                return;
            if (!Periods.TryParse(row.Text(period), out int year, out string when))
            {
                row.Fail(period, RecordMessages.BadPeriod(row.Text(period)));
                return;
            }
            if (row.Filter.Wants(year) && row.Amount(value, out decimal amount) && Factor(row, out decimal factor))
                into.Add(new(year, when, who, whom, flow, "TOTAL", amount * factor, valuation, "IMF International Merchandise Trade Statistics", Edition(row), file, (int)row.Line, "", factor));
        }

        /// <summary>The power of ten by which values are to be multiplied, as a number or a word; none means units.</summary>
        private bool Factor(Row row, out decimal factor)
        {
            factor = row.Text(scale).ToUpperInvariant() switch { "" or "0" or "UNITS" => 1, "3" or "THOUSANDS" => 1_000, "6" or "MILLIONS" => 1_000_000, "9" or "BILLIONS" => 1_000_000_000, _ => 0 };
            if (factor == 0)
                row.Fail(scale, RecordMessages.BadScale(row.Text(scale)));
            return factor > 0;
        }

        /// <summary>The version in "IMF.STA:IMTS(1.0.0)".</summary>
        private string Edition(Row row) => row.Text(dataflow) is var flow && flow.IndexOf('(') is var open and >= 0 ? flow[(open + 1)..].TrimEnd(')') : "";
    }
}
