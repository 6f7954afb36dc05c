namespace Analysis.RecordFiles.Layouts;

/// <summary>UN Comtrade's file of today: 47 columns, one row a reporter, partner, flow, product and period.</summary>
internal sealed class ComtradeLayout : TradeLayout
{
    public override string Name => "UN Comtrade (new site)";

    public override IReadOnlyList<string> Required { get; } = ["refYear", "period", "reporterISO", "flowCode", "partnerISO", "cmdCode", "primaryValue"];

    public override TradeRows Open(IReadOnlyList<string> headers, SourceFile file) => new Rows(
        Find(headers, "refYear"), Find(headers, "period"), Find(headers, "reporterISO"), Find(headers, "reporterCode"), Find(headers, "partnerISO"), Find(headers, "partnerCode"),
        Find(headers, "flowCode"), Find(headers, "cmdCode"), Find(headers, "primaryValue"), Find(headers, "cifvalue"), Find(headers, "fobvalue"),
        Find(headers, "partner2Code"), Find(headers, "motCode"), Find(headers, "customsCode"), file.Name);

    private sealed class Rows(
        int year, int period, int reporterIso, int reporterCode, int partnerIso, int partnerCode, int flow, int product, int value, int cif, int fob,
        int secondPartner, int transport, int customs, string file) : TradeRows
    {
        public override void Read(Row row, List<TradeRecord> into)
        {
            // Re-exports and re-imports (RX, RM, DX …) are parts of X and M; rows by transport, customs procedure or second partner are parts of the row without.
            ReadOnlySpan<byte> direction = row.Csv.GetSpan(flow);
            if (direction.Length != 1 || direction[0] is not ((byte)'X' or (byte)'M'))
            {
                if (direction.IsEmpty)
                    row.Fail(flow, RecordMessages.BadFlow(""));
                return;
            }
            if (IsPart(row, secondPartner, "0"u8) || IsPart(row, transport, "0"u8) || IsPart(row, customs, "C00"u8))
                return;
            if (row.Country(reporterIso, reporterCode) is not { } who || row.Country(partnerIso, partnerCode) is not { } whom || !row.Filter.Wants(who, whom))
                return;
            string code = row.Word(product);
            if (!row.Filter.WantsProduct(code) || !row.Year(year, out int y) || !row.Filter.Wants(y) || !Periods.Read(row, period, y, out string when))
                return;
            if (!row.Amount(value, out decimal usd))
                return;
            Flow kind = direction[0] == (byte)'X' ? Flow.Export : Flow.Import;
            into.Add(new(y, when, who, whom, kind, code, usd, Valued(row, kind), "UN Comtrade", "", file, (int)row.Line));
        }

        /// <summary>As the columns say; exports in neither column are free on board, as the publisher counts them.</summary>
        private Valuation Valued(Row row, Flow kind) => kind == Flow.Import
            ? !row.IsEmpty(cif) ? Valuation.Cif : !row.IsEmpty(fob) ? Valuation.Fob : Valuation.Unknown
            : !row.IsEmpty(fob) || row.IsEmpty(cif) ? Valuation.Fob : Valuation.Unknown;

        private static bool IsPart(Row row, int column, ReadOnlySpan<byte> whole) => column >= 0 && row.Csv.GetSpan(column) is { IsEmpty: false } code && !code.SequenceEqual(whole);
    }
}
