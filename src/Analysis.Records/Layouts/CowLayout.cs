namespace Analysis.RecordFiles.Layouts;

/// <summary>Correlates of War, Dyadic Trade 3.0 and 4.0: each row holds what two states imported from each other, in million current US dollars; −9 is missing.</summary>
internal sealed class CowLayout : TradeLayout
{
    private const decimal Missing9 = -9, Million = 1_000_000;

    public override string Name => "Correlates of War, Dyadic Trade";

    public override IReadOnlyList<string> Required { get; } = ["ccode1", "ccode2", "year", "flow1", "flow2"];

    public override TradeRows Open(IReadOnlyList<string> headers, SourceFile file) => new Rows(
        Find(headers, "ccode1"), Find(headers, "ccode2"), Find(headers, "year"), Find(headers, "flow1"), Find(headers, "flow2"), Find(headers, "version"), file.Name);

    private sealed class Rows(int one, int other, int year, int flow1, int flow2, int version, string file) : TradeRows
    {
        public override void Read(Row row, List<TradeRecord> into)
        {
            if (row.Numbered(one, CountryCodes.Shared.ByCow, "cow") is not { } a || row.Numbered(other, CountryCodes.Shared.ByCow, "cow") is not { } b || !row.Filter.Wants(a, b)
                || !row.Filter.WantsProduct("TOTAL") || !row.Year(year, out int y) || !row.Filter.Wants(y))
                return;
            string edition = version >= 0 && !row.IsEmpty(version) ? row.Word(version) : file.Contains("4.0", StringComparison.Ordinal) ? "4.0" : file.Contains("3.0", StringComparison.Ordinal) ? "3.0" : "";
            Add(row, flow1, y, a, b, edition, into);
            Add(row, flow2, y, b, a, edition, into);
        }

        private void Add(Row row, int column, int y, string importer, string exporter, string edition, List<TradeRecord> into)
        {
            if (row.IsEmpty(column) || !row.Number(column, out decimal millions) || millions == Missing9 || !row.IsAmount(column, millions))
                return;
            decimal step = Million;
            for (int d = Math.Min(6, row.Decimals(column)); d > 0; d--)
                step /= 10;
            into.Add(new(y, Periods.OfYear(y), importer, exporter, Flow.Import, "TOTAL", millions * Million, Valuation.Unknown, "COW Dyadic Trade", edition, file, (int)row.Line,
                column == flow1 ? "flow1" : "flow2", step));
        }
    }
}
