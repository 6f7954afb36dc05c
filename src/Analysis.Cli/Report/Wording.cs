using System.Globalization;
using Analysis.Charts;
using Analysis.RecordFiles.Checking;

namespace Analysis.Cli.Report;

/// <summary>Values as pages show them: in English, the same on every machine.</summary>
internal static class Wording
{
    /// <summary>A number with its thousands grouped and as many decimals as it has, at most four: "4,000,000,000", "0.1667".</summary>
    public static string Number(decimal value) => value.ToString("#,0.####", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>A ratio to two significant digits, more where it has more before the point: "0.24", "2.2", "9,037".</summary>
    public static string Ratio(decimal ratio) => Math.Abs(ratio) switch
    {
        >= 10 => Math.Round(ratio).ToString("#,0", CultureInfo.InvariantCulture),
        >= 1 => Math.Round(ratio, 1).ToString("0.#", CultureInfo.InvariantCulture),
        >= 0.01m => Math.Round(ratio, 2).ToString("0.##", CultureInfo.InvariantCulture),
        _ => ratio.ToString("0.####", CultureInfo.InvariantCulture),
    };

    /// <summary>The sign of a bound and a space behind it; nothing for a value stated as it is.</summary>
    public static string Sign(Bound bound) => bound switch
    {
        Bound.About => "~ ",
        Bound.MoreThan => "> ",
        Bound.AtLeast => "≥ ",
        Bound.LessThan => "< ",
        Bound.AtMost => "≤ ",
        _ => "",
    };

    /// <summary>An arrow for a change and a space behind it; nothing for an amount.</summary>
    public static string Sign(Change change) => change switch { Change.Up => "↑ ", Change.Down => "↓ ", _ => "" };

    /// <summary>A bound in words before a value: "at most ".</summary>
    public static string Spoken(Bound bound) => bound switch
    {
        Bound.About => "about ",
        Bound.MoreThan => "more than ",
        Bound.AtLeast => "at least ",
        Bound.LessThan => "less than ",
        Bound.AtMost => "at most ",
        _ => "",
    };

    /// <summary>The value of a figure with bound, range, and the unit where it is a currency or per cent.</summary>
    public static string Value(Figure figure)
    {
        string number = figure switch
        {
            { Kind: FigureKind.Fraction, Numerator: { } above, Denominator: { } below } => $"{Number(above)}/{Number(below)}",
            { Kind: FigureKind.Ordinal } => Ordinal(figure.Value),
            { Kind: FigureKind.Multiple } => "×" + Number(figure.Value),
            _ => Number(figure.Value),
        };
        if (figure.High is { } high)
            number += "–" + Number(high);
        return Sign(figure.Change) + Sign(figure.Bound) + number + figure.Kind switch { FigureKind.Money => " " + figure.Unit, FigureKind.Percent => " " + figure.Unit, _ => "" };
    }

    /// <summary>What sort of quantity a figure is, with its unit: "measure · kilometre (km)".</summary>
    public static string What(Figure figure)
    {
        string kind = Name(figure.Kind);
        if (figure.UnitName.Length == 0 || figure.Kind is FigureKind.Percent && figure.UnitName == "percent")
            return kind;
        string code = figure.Kind is FigureKind.Measure or FigureKind.Duration && figure.Unit != figure.UnitName && figure.Unit != "1" ? $" ({figure.Unit})" : "";
        return $"{kind} · {figure.UnitName}{code}";
    }

    /// <summary>The amount of an event with bound and unit: "at least 60 tank", "1.6 bn US dollars"; null where none is stated.</summary>
    public static string? Amount(Event e)
    {
        if (e is not { Amount: { } amount, AmountBound: { } bound })
            return null;
        string unit = e.AmountUnit is null or "1" ? e.AmountName ?? "" : e.AmountUnit;
        string high = e.AmountHigh is { } most ? $" to {Quantity.Words(most, unit)}" : "";
        return Spoken(bound) + Quantity.Words(amount, unit) + high;
    }

    /// <summary>The value that a claim states, with bound and unit; a share as per cent, or as the fraction it was stated as.</summary>
    public static string Value(Claim claim, Figure? figure)
    {
        if (claim.Unit != "share")
            return Sign(claim.Bound) + Number(claim.Value) + (claim.High is { } high ? "–" + Number(high) : "") + (claim.Unit is "1" or "" or "unit" or "rank" ? "" : " " + claim.Unit);
        if (figure is { Numerator: { } above, Denominator: { } below })
            return $"{Sign(claim.Bound)}{Number(above)}/{Number(below)}";
        return Sign(claim.Bound) + Number(claim.Value * 100) + (claim.High is { } most ? "–" + Number(most * 100) : "") + " %";
    }

    /// <summary>The value of a record beside a claim: per cent where the claim is a share.</summary>
    public static string Recorded(decimal value, string unit) => unit == "share" ? Math.Round(value * 100, 1).ToString("#,0.#", CultureInfo.InvariantCulture) + " %" : Number(value);

    /// <summary>A verdict in words.</summary>
    public static string Name(Verdict verdict) => verdict switch
    {
        Verdict.Consistent => "consistent",
        Verdict.Overstated => "overstated",
        Verdict.Understated => "understated",
        _ => "not decidable",
    };

    /// <summary>The class of a verdict's marks.</summary>
    public static string Class(Verdict verdict) => verdict == Verdict.NotDecidable ? "undecidable" : Name(verdict);

    /// <summary>The name of an enumeration's value in lower-case words: "international organisation".</summary>
    public static string Name<T>(T value) where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>What a claim measures, of whom and when: "Israel’s exports to Azerbaijan, 1992".</summary>
    public static string Title(Claim claim)
    {
        string title = Naming.Measure(claim.Measure, claim.Reporter, claim.Partner);
        title = title.Length == 0 ? "Figure" : char.ToUpperInvariant(title[0]) + title[1..];
        return claim.Period is null ? title : $"{title}, {PeriodWords.Write(claim.Period)}";
    }

    /// <summary>A day as it is printed: "28 April 2012".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>When an article was published, as precisely as it states: "28 April 2012", "February 2010", "2024"; "" where it does not. A time of day and what EDTF marks as uncertain is told as it is written.</summary>
    public static string Issued(Metadata metadata)
    {
        if (metadata.Published is { } day)
            return Day(day.Value);
        string issued = metadata.Issued?.Value ?? "";
        return DateOnly.TryParseExact(issued, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month) ? month.ToString("MMMM yyyy", CultureInfo.InvariantCulture) : issued;
    }

    /// <summary>The same as ISO 8601 or EDTF, without a time of day: "2012-04-28", "2010-02"; "" where it is not stated.</summary>
    public static string IssuedCode(Metadata metadata) => metadata.Published is { } day ? day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : metadata.Issued?.Value ?? "";

    /// <summary>"1 claim", "2 claims".</summary>
    public static string Count(int count, string one, string? many = null) => $"{count.ToString("#,0", CultureInfo.InvariantCulture)} {(count == 1 ? one : many ?? one + "s")}";

    /// <summary>"1st", "2nd", "11th".</summary>
    public static string Ordinal(decimal value)
    {
        int last = (int)(Math.Abs(value) % 100);
        string ending = last is >= 11 and <= 13 ? "th" : (last % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return Number(value) + ending;
    }
}
