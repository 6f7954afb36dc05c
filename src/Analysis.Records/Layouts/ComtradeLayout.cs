namespace Analysis.RecordFiles.Layouts;

/// <summary>UN Comtrade's file of today: 47 columns, one row a reporter, partner, flow, product and period; also as programs save it, in snake case or with names alone.</summary>
internal sealed class ComtradeLayout : TradeLayout
{
    public override string Name => "UN Comtrade (new site)";

    public override IReadOnlyList<string> Required { get; } = ["refYear|ref_year", "reporterISO|reporter_iso|reporterCode|reporter_code|reporterDesc|reporter_desc", "flowCode|flow_code",
        "partnerISO|partner_iso|partnerCode|partner_code|partnerDesc|partner_desc", "cmdCode|cmd_code", "primaryValue|primary_value|primaryValueFormated"];

    public override TradeRows Open(IReadOnlyList<string> headers, SourceFile file) => new Rows(
        Find(headers, "refYear|ref_year"), Find(headers, "period"), new(headers, "reporter"), new(headers, "partner"),
        Find(headers, "flowCode|flow_code"), Find(headers, "cmdCode|cmd_code"), Find(headers, "primaryValue|primary_value|primaryValueFormated"), Find(headers, "cifvalue|cif_value"),
        Find(headers, "fobvalue|fob_value"), new(Find(headers, "partner2Code|partner2_code"), Find(headers, "motCode|mot_code"), Find(headers, "customsCode|customs_code")), file.Name);

    /// <summary>The columns that name one side: by alpha-3 code, by number, by name.</summary>
    private readonly struct Side(IReadOnlyList<string> headers, string side)
    {
        private readonly int iso = Find(headers, $"{side}ISO|{side}_iso"), code = Find(headers, $"{side}Code|{side}_code"), name = Find(headers, $"{side}Desc|{side}_desc");

        public string? Of(Row row) => iso >= 0 || code >= 0 ? row.Country(iso, code) : row.Named(name);
    }

    /// <summary>The columns by which a row may be only a part of the row without them.</summary>
    private readonly struct Parts(int secondPartner, int transport, int customs)
    {
        private static readonly string[] names = ["", "second partner", "transport", "second partner, transport", "customs procedure",
            "second partner, customs procedure", "transport, customs procedure", "second partner, transport, customs procedure"];

        public string Of(Row row) => names[(Is(row, secondPartner, "0"u8) ? 1 : 0) | (Is(row, transport, "0"u8) ? 2 : 0) | (Is(row, customs, "C00"u8) ? 4 : 0)];

        private static bool Is(Row row, int column, ReadOnlySpan<byte> whole) => column >= 0 && row.Csv.GetSpan(column) is { IsEmpty: false } code && !code.SequenceEqual(whole);
    }

    private sealed class Rows(
        int year, int period, Side reporter, Side partner, int flow, int product, int value, int cif, int fob, Parts parts, string file) : TradeRows
    {
        public override void Read(Row row, List<TradeRecord> into)
        {
            // Re-exports and re-imports (RX, RM, DX …) are parts of X and M, and counted there.
            ReadOnlySpan<byte> direction = row.Csv.GetSpan(flow);
            if (direction.Length != 1 || direction[0] is not ((byte)'X' or (byte)'M'))
            {
                if (direction.IsEmpty)
                    row.Fail(flow, RecordMessages.BadFlow(""));
                return;
            }
            if (reporter.Of(row) is not { } who || partner.Of(row) is not { } whom || !row.Filter.Wants(who, whom) || row.IsMissing(value))
                return;
            string code = row.Word(product);
            if (!row.Filter.WantsProduct(code) || !row.Year(year, out int y) || !row.Filter.Wants(y) || !Periods.Read(row, period, y, out string when))
                return;
            if (!row.Amount(value, out decimal usd))
                return;
            Flow kind = direction[0] == (byte)'X' ? Flow.Export : Flow.Import;
            into.Add(new(y, when, who, whom, kind, code, usd, Valued(row, kind), "UN Comtrade", "", file, (int)row.Line) { Part = parts.Of(row) });
        }

        /// <summary>As the columns say; exports in neither column are free on board, as the publisher counts them.</summary>
        private Valuation Valued(Row row, Flow kind) => kind == Flow.Import
            ? !row.IsEmpty(cif) ? Valuation.Cif : !row.IsEmpty(fob) ? Valuation.Fob : Valuation.Unknown
            : !row.IsEmpty(fob) || row.IsEmpty(cif) ? Valuation.Fob : Valuation.Unknown;
    }
}
