namespace Analysis.RecordFiles.Layouts;

/// <summary>CEPII BACI: what one country sold another by product, reconciled from both sides' counts, in thousand current US dollars.</summary>
internal sealed class BaciLayout : TradeLayout
{
    public override string Name => "CEPII BACI";

    public override bool ListsEveryProduct => true;

    public override IReadOnlyList<string> Required { get; } = ["t", "i", "j", "k", "v"];

    public override TradeRows Open(IReadOnlyList<string> headers, SourceFile file)
    {
        string[] parts = Path.GetFileNameWithoutExtension(file.Name).Split('_');
        string version = parts.FirstOrDefault(p => p.Length > 1 && p[0] == 'V' && char.IsAsciiDigit(p[1])) ?? "";
        string classification = parts.FirstOrDefault(p => p.StartsWith("HS", StringComparison.Ordinal)) ?? "";
        return new Rows(Find(headers, "t"), Find(headers, "i"), Find(headers, "j"), Find(headers, "k"), Find(headers, "v"),
            BaciCountries.Beside(file.Path, version), string.Join(' ', new[] { version, classification }.Where(p => p.Length > 0)), file.Name);
    }

    private sealed class Rows(int year, int exporter, int importer, int product, int value, BaciCountries countries, string edition, string file) : TradeRows
    {
        private readonly Func<int, string?> lookUp = countries.Find;

        public override void Read(Row row, List<TradeRecord> into)
        {
            if (row.Numbered(exporter, lookUp, "baci") is not { } from || row.Numbered(importer, lookUp, "baci") is not { } to || !row.Filter.Wants(from, to))
                return;
            string code = row.Word(product);
            if (!row.Filter.WantsProduct(code) || !row.Year(year, out int y) || !row.Filter.Wants(y) || !row.Amount(value, out decimal thousands))
                return;
            into.Add(new(y, Periods.OfYear(y), from, to, Flow.Export, code, thousands * 1000, Valuation.Fob, "CEPII BACI", edition, file, (int)row.Line, "reconciled from both sides' counts"));
        }
    }
}
