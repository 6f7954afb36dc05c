namespace Analysis.RecordFiles.Layouts;

/// <summary>UN Comtrade's file of the old site: 22 columns from the bulk service, 35 from the programming interface, and the oldest with 11.</summary>
internal sealed class ComtradeLegacyLayout : TradeLayout
{
    public override string Name => "UN Comtrade (old site)";

    public override IReadOnlyList<string> Required { get; } = ["Year", "Trade Flow|Trade Flow Code", "Reporter ISO|Reporter Code", "Partner ISO|Partner Code", "Commodity Code", "Trade Value (US$)|Value"];

    public override TradeRows Open(IReadOnlyList<string> headers, SourceFile file) => new Rows(
        Find(headers, "Year"), Find(headers, "Period"), Find(headers, "Reporter ISO"), Find(headers, "Reporter Code"), Find(headers, "Partner ISO"), Find(headers, "Partner Code"),
        Find(headers, "Trade Flow Code"), Find(headers, "Trade Flow"), Find(headers, "Commodity Code"), Find(headers, "Trade Value (US$)|Value"), Find(headers, "CIF Trade Value (US$)"),
        Find(headers, "FOB Trade Value (US$)"), Find(headers, "2nd Partner Code"), file.Name);

    private sealed class Rows(
        int year, int period, int reporterIso, int reporterCode, int partnerIso, int partnerCode, int flowCode, int flowName, int product, int value, int cif, int fob,
        int secondPartner, string file) : TradeRows
    {
        public override void Read(Row row, List<TradeRecord> into)
        {
            if (Direction(row) is not { } flow || (secondPartner >= 0 && !row.IsEmpty(secondPartner) && (!row.Integer(secondPartner, out int second) || second != 0)))
                return;
            if (row.Country(reporterIso, reporterCode) is not { } who || row.Country(partnerIso, partnerCode) is not { } whom || !row.Filter.Wants(who, whom))
                return;
            string code = row.Word(product);
            if (!row.Filter.WantsProduct(code) || !row.Year(year, out int y) || !row.Filter.Wants(y) || !Periods.Read(row, period, y, out string when) || !row.Amount(value, out decimal usd))
                return;
            Valuation valuation = flow == Flow.Import && !row.IsEmpty(cif) ? Valuation.Cif
                : !row.IsEmpty(fob) || flow == Flow.Export ? Valuation.Fob : Valuation.Cif;
            into.Add(new(y, when, who, whom, flow, code, usd, valuation, "UN Comtrade", "", file, (int)row.Line));
        }

        /// <summary>Export or import; null for re-exports and re-imports, which are parts of them, and for what is reported as none of these.</summary>
        private Flow? Direction(Row row)
        {
            if (flowCode >= 0 && row.Integer(flowCode, out int code))
                return code switch { 1 => Flow.Import, 2 => Flow.Export, 3 or 4 => null, _ => Bad(row, flowCode) };
            if (flowName < 0)
                return Bad(row, flowCode);
            string name = row.Text(flowName);
            return name.ToLowerInvariant() switch
            {
                "import" or "imports" => Flow.Import,
                "export" or "exports" => Flow.Export,
                "re-import" or "re-imports" or "re-export" or "re-exports" => null,
                _ => Bad(row, flowName),
            };
        }

        private static Flow? Bad(Row row, int column)
        {
            row.Fail(column, RecordMessages.BadFlow(row.Text(column)));
            return null;
        }
    }
}
