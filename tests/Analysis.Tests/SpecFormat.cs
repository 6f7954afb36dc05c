using System.Globalization;

namespace Analysis.Tests;

/// <summary>Writes findings as the lines that specs expect.</summary>
internal static class SpecFormat
{
    private static readonly Dictionary<string, Func<Findings, IEnumerable<string>>> formats = new()
    {
        ["figures"] = f => f.Figures.Select(Figure),
        ["dates"] = f => f.Dates.Select(d => $"{Place(d.Start, d.Length)} {Name(d.Kind)} {d.Edtf}"),
        ["actors"] = f => f.Actors.Select(a => $"{Place(a.Start, a.Length)} {Name(a.Type)} {a.Name}{(a.Country is null ? "" : " " + a.Country)}{(a.Role is null ? "" : " " + a.Role)}{(a.Inferred ? " inferred" : "")}"),
        ["events"] = f => f.Events.Select(Event),
        ["claims"] = f => f.Claims.Select(Claim),
        ["rejected"] = f => f.Rejected.Select(r => $"{Place(r.Start, r.Length)} {r.Text}: {r.Reason}"),
    };

    public static bool Known(string reads) => formats.ContainsKey(reads);

    public static IEnumerable<string> Lines(string reads, Findings findings) => formats[reads](findings);

    private static string Figure(Figure f)
    {
        string value = f.Numerator is { } n ? $"{Number(n)}/{Number(f.Denominator!.Value)}" : Number(f.Value);
        string high = f.High is { } h ? $"..{Number(h)}" : "";
        string change = f.Change == Change.None ? "" : " " + Name(f.Change);
        string unit = f.Unit == "1" ? f.UnitName : f.Unit;
        return $"{Place(f.Start, f.Length)} {Name(f.Kind)} {f.Bound.Sign()} {value}{high}{(unit.Length > 0 ? " " + unit : "")}{(f.UnitAssumed ? " assumed" : "")}{change}";
    }

    private static string Event(Event e)
    {
        string date = e.Date is null ? "" : $" at {e.Date}", weapons = e.Weapons is null ? "" : $" with {e.Weapons}";
        string amount = e.Amount is { } value ? $" of {e.AmountBound!.Value.Sign()} {Number(value)}{(e.AmountHigh is { } high ? $"..{Number(high)}" : "")} {(e.AmountUnit == "1" ? e.AmountName : e.AmountUnit)}" : "";
        return $"{e.SourceCountry ?? e.Source} {e.TargetCountry ?? e.Target ?? "-"} {e.Cameo} {e.Plover} {Name(e.Status)}{(e.Speaker is null ? "" : $" by {e.Speaker}")}{weapons}{amount}{date}";
    }

    private static string Claim(Claim c) =>
        $"{Place(c.Start, c.Length)} {c.Measure} {c.Reporter} {c.Partner ?? "-"} {c.Period ?? "-"}{(c.PeriodAssumed ? " assumed" : "")} {c.Bound.Sign()} {Number(c.Value)}{(c.High is { } h ? $"..{Number(h)}" : "")} {c.Unit} {Name(c.Status)}{(c.Speaker is null ? "" : $" by {c.Speaker}")}";

    private static string Place(int start, int length) => $"({start}, {start + length})";

    private static string Number(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Name<T>(T value) where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
}
