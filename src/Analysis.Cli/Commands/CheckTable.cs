using System.Globalization;
using Analysis.Charts;
using Spectre.Console;

namespace Analysis.Cli.Commands;

/// <summary>The checks as people read them in a terminal of 80 columns or more: an article's name once, a claim a row, the reasoning beside it where there is room.</summary>
internal static class CheckTable
{
    /// <summary>From this width on the reasoning has a column.</summary>
    private const int WideEnough = 130;

    /// <summary>The claims with their verdicts, and how many have which.</summary>
    public static void Show(IAnsiConsole console, IReadOnlyList<Check> checks)
    {
        bool reasons = console.Profile.Width >= WideEnough;
        Spectre.Console.Table table = new Spectre.Console.Table().Border(TableBorder.Simple).Title("Claims against the record")
            .AddColumn(new TableColumn("Claim").PadLeft(0)).AddColumn(Narrow("Stated").RightAligned()).AddColumn(Narrow("On record").RightAligned()).AddColumn(Narrow("÷").RightAligned()).AddColumn(Narrow("Verdict"));
        if (reasons)
            table.AddColumn("Why");
        foreach (IGrouping<string, Check> article in checks.GroupBy(c => c.Article))
        {
            table.AddRow(new Markup($"[bold]{Terminal.Plain(article.Key)}[/]"));
            foreach (Check check in article)
                table.AddRow([.. Cells(check, reasons).Select(c => new Markup(c))]);
        }
        console.Write(table);
        console.WriteLine(string.Join(", ", checks.GroupBy(c => c.Verdict).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => $"{g.Count()} {Word(g.Key)}")) + $" of {Report.Wording.Count(checks.Count, "claim")}.");
    }

    /// <summary>The claims that do not go together with others; nothing where all do.</summary>
    public static void Show(IAnsiConsole console, IReadOnlyList<Disagreement> disagreements)
    {
        if (disagreements.Count == 0)
            return;
        Spectre.Console.Table table = new Spectre.Console.Table().Border(TableBorder.Simple).Title("Claims against each other")
            .AddColumn(new TableColumn("Claim").PadLeft(0)).AddColumn(Narrow("Stated").RightAligned()).AddColumn("What does not go together");
        foreach (IGrouping<string, Disagreement> article in disagreements.GroupBy(d => d.Article))
        {
            table.AddRow(new Markup($"[bold]{Terminal.Plain(article.Key)}[/]"));
            foreach (Disagreement d in article)
                table.AddRow(Terminal.Plain("  " + What(d.Measure, d.Reporter, d.Partner, d.Period)), Terminal.Plain(Amount(d.Value, d.Unit)), Terminal.Plain($"{d.Kind}: {d.Reason}"));
        }
        console.Write(table);
    }

    private static IEnumerable<string> Cells(Check check, bool reasons)
    {
        string bound = check.Bound == Bound.Equal ? "" : check.Bound.Sign() + " ";
        yield return Terminal.Plain("  " + What(check.Measure, check.Reporter, check.Partner, check.Period));
        yield return Terminal.Plain(bound + Amount(check.Value, check.Unit) + (check.High is { } high ? "–" + Amount(high, check.Unit) : ""));
        yield return check.Nearest is { } nearest ? Terminal.Plain(Amount(nearest, check.Unit)) : "–";
        yield return check.Ratio is { } ratio ? Ratio(ratio) : "–";
        yield return Mark(check.Verdict);
        if (reasons)
            yield return Terminal.Plain(check.Reason);
    }

    /// <summary>A column that keeps its words on one line.</summary>
    private static TableColumn Narrow(string title) => new TableColumn(title).NoWrap();

    /// <summary>"export AZE–ISR 2008", "oil share of Israel, ISR–AZE 2012"; the country is not said twice.</summary>
    private static string What(string measure, string reporter, string? partner, string? period)
    {
        string name = Naming.Words(measure);
        return $"{name} {reporter}{(partner is null ? "" : "–" + partner)}{(period is null ? "" : " " + Period(period))}";
    }

    /// <summary>A period in few letters: "2021 Jan–Jul" for 2021-01/2021-07; others as they are.</summary>
    private static string Period(string edtf)
    {
        if (edtf.Length == 15 && edtf[7] == '/' && edtf[..4] == edtf[8..12] && Month(edtf[5..7]) is { } first && Month(edtf[13..]) is { } last)
            return $"{edtf[..4]} {first}–{last}";
        return edtf.Length == 7 && edtf[4] == '-' ? Month(edtf[5..]) is { } month ? $"{edtf[..4]} {month}" : Quarter(edtf) : edtf;
    }

    private static string? Month(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int month) && month is >= 1 and <= 12 ? CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month) : null;

    /// <summary>33 to 36 are the quarters of a year, 40 and 41 its halves.</summary>
    private static string Quarter(string edtf) => edtf[5..] switch
    {
        "33" or "34" or "35" or "36" => $"{edtf[..4]} Q{edtf[6] - '2'}",
        "40" or "41" => $"{edtf[..4]} H{edtf[6] - '/'}",
        _ => edtf,
    };

    private static string Mark(Verdict verdict) => verdict switch
    {
        Verdict.Consistent => "[green]● consistent[/]",
        Verdict.Overstated => "[red]▲ overstated[/]",
        Verdict.Understated => "[blue]▼ understated[/]",
        _ => "[grey]◇ not decidable[/]",
    };

    private static string Word(Verdict verdict) => verdict == Verdict.NotDecidable ? "not decidable" : verdict.ToString().ToLowerInvariant();

    private static string Amount(decimal value, string unit) => unit switch
    {
        "share" => (value * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %",
        "USD" => Short(value),
        "rank" or "unit" => value.ToString("0.##", CultureInfo.InvariantCulture),
        _ => Short(value) + " " + unit,
    };

    private static string Short(decimal value) => Math.Abs(value) switch
    {
        >= 1e9m => (value / 1e9m).ToString("0.###", CultureInfo.InvariantCulture) + " bn",
        >= 1e6m => (value / 1e6m).ToString("0.###", CultureInfo.InvariantCulture) + " m",
        _ => value.ToString("#,0.##", CultureInfo.InvariantCulture),
    };

    private static string Ratio(decimal ratio) => ratio.ToString(ratio >= 10 ? "#,0" : "0.00", CultureInfo.InvariantCulture);
}
