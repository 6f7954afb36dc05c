using System.Globalization;

namespace Analysis.RecordFiles.Checking;

/// <summary>Every sentence that explains a verdict.</summary>
internal static class Reasons
{
    public const string NoPartner = "the text does not say with whom";
    public const string NoPeriod = "the text does not say which year it speaks of";
    public const string NoRank = "the records here do not list every partner, so no order can be told";
    public const string NoGdp = "no record here gives the output of the country";
    public const string NoPrices = "no register gives the price of arms deals; SIPRI counts their volume in points of its own";
    public const string Denied = "the text says that somebody denies it";
    public const string Estimated = "the register marks these numbers as estimates";
    public const string NoArmsShare = "the records here do not hold the whole trade in arms of the country, of which this is a part";
    public const string NoRange = "no record here tells how far equipment reaches";
    public const string NoVolume = "the records here give values and no weights";
    public const string TooLarge = "the amounts are too large, or too far apart, to be reckoned with";
    public const string NoKind = "no record here measures this";

    public static string NoRate(string currency, int year) => string.Create(CultureInfo.InvariantCulture, $"the amount is in {currency} and no exchange rate of {year} is among the records");

    public static string NoRecord(string what) => $"no record of {what}";

    public static string NoProduct(string product) => $"the records here are of all goods and do not tell {product.Replace('_', ' ')} apart";

    public static string PartlyLeftOut(string product) => $"no record here leaves out {product.Replace('_', ' ')}";

    public static string NoWhole(string importer, string product, bool sells) => sells
        ? $"no record here tells how much {product} {importer} sells, and to whom"
        : $"no record here tells how much {product} {importer} buys, and from whom" + (importer == "Israel" && product is "oil" or "crude" ? "; Israel does not publish where its crude comes from" : "");

    public static string PartOfYear(string period) => $"the claim is on {PeriodWords.Write(period)}, and the records here are of whole years";

    public static string SeveralYears(string period) => $"the claim is on {PeriodWords.Write(period)} together, and does not say whether it is a sum or an average";

    public static string Coarse(string source, decimal step) => $"{source} is rounded to {Amounts.Short(step)} and too coarse for this amount";

    public static string Now(int year) => string.Create(CultureInfo.InvariantCulture, $"the text speaks of its present, so {year - 1} and {year} were compared");

    public static string WholeYearExceeded => "it is more than any record of the whole year";

    public static string AllGoodsExceeded => "it is more than any record of all goods together";

    public static string Consistent(Counted nearest, IReadOnlyList<Counted> others, string unit) => others.Count switch
    {
        0 => $"it agrees with {Basis(nearest, unit)}",
        1 => $"it agrees with {Basis(nearest, unit)}, and not with {Basis(others[0], unit)}",
        _ => $"it agrees with {Basis(nearest, unit)}; the other counts are {Run(others, unit)}",
    };

    public static string Plan(IReadOnlyList<Counted> counts, string unit) =>
        "the text says what is planned or may be, which no record bears out or refutes" + (counts.Count == 0 ? "" : $"; on record is {(counts.Count == 1 ? Basis(counts[0], unit) : Run(counts, unit))}");

    public static string Deliveries(string seller, string buyer, string period) => $"no delivery from {seller} to {buyer} of this kind in {PeriodWords.Write(period)} is on the register";

    public static string Overstated(decimal low, decimal high, IReadOnlyList<Counted> all, string unit) =>
        all.Count == 1 ? $"{Span(low, high)} times {Basis(all[0], unit)}" : $"{Span(low, high)} times what is on record, which {Runs(all, unit)}";

    public static string Understated(decimal low, decimal high, IReadOnlyList<Counted> all, string unit) =>
        all.Count == 1 ? $"{Basis(all[0], unit)} is {Span(low, high)} times as much" : $"the records are {Span(low, high)} times as high: {(IsOne(all) ? "" : "from ")}{Run(all, unit)}";

    public static string Above(IReadOnlyList<Counted> all, string unit) => $"it is above what is on record, which {Runs(all, unit)}";

    public static string Disagree(IReadOnlyList<Counted> all, string unit) => $"the records disagree across the claim: from {Run(all, unit)}";

    public static string Best(Counted best, int first, int last, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"no year on record from {first} to {last} reaches it; the highest is {best.Year} with {Amounts.Write(best.Value, unit)} ({best.Basis})");

    public static string Mirror(Counted mirror, string unit) => $"the mirror side: {Basis(mirror, unit)}";

    /// <summary>A register with its edition, where that is known.</summary>
    public static string Register(string edition) => edition.Length == 0 ? "the register" : $"the register of {PeriodWords.Write(edition)}";

    public static string Dropped(string edition) => $"{Register(edition)} no longer lists it";

    public static string OnlyOther(string pair, string what) => $"the records of trade between {pair} hold {what}, and no total of a year";

    /// <summary>Whose count it is, where the value is lost in its rounding.</summary>
    public static string Lost(Counted c) => $"{c.Basis}, rounded: less than {Amounts.Short(c.Step / 2)}";

    public static string YearsDiffer(IEnumerable<(int Year, Verdict Verdict)> years) =>
        string.Join(", ", years.Select(y => string.Create(CultureInfo.InvariantCulture, $"by the records of {y.Year} it is {Word(y.Verdict)}")));

    private static string Word(Verdict verdict) => verdict == Verdict.NotDecidable ? "not decidable" : verdict.ToString().ToLowerInvariant();

    private static string Basis(Counted c, string unit) => string.Create(CultureInfo.InvariantCulture, $"{Value(c, unit)} in {c.Year} ({c.Basis}, {c.Source})");

    private static string Value(Counted c, string unit) => c.IsLost ? $"less than {Amounts.Write(c.Step / 2, unit)}" : Amounts.Write(c.Value, unit);

    private static string Run(IReadOnlyList<Counted> all, string unit)
    {
        IReadOnlyList<Counted> told = Counted.Told(all);
        Counted low = told.MinBy(c => c.Value), high = told.MaxBy(c => c.Value);
        if (low.Value == high.Value)
            return $"{Value(low, unit)}{(all.Count > told.Count ? "" : " by all counts")} ({low.Basis})";
        return $"{Value(low, unit)} ({low.Basis}) to {Value(high, unit)} ({high.Basis})";
    }

    private static bool IsOne(IReadOnlyList<Counted> all) => Counted.Told(all).Select(c => c.Value).Distinct().Count() == 1;

    private static string Runs(IReadOnlyList<Counted> all, string unit) => (IsOne(all) ? "is " : "runs from ") + Run(all, unit);

    private static string Span(decimal low, decimal high)
    {
        string one = low.ToString(low >= 100 ? "#,0" : "0.0", CultureInfo.InvariantCulture), other = high.ToString(high >= 100 ? "#,0" : "0.0", CultureInfo.InvariantCulture);
        return one == other ? one : $"{one} to {other}";
    }
}
