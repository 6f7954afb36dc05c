using System.Text.Json;

namespace Analysis.Cli.Commands;

/// <summary>Writes findings in the form of the streaming contract.</summary>
internal static class FindingsJson
{
    public static void Write(Utf8JsonWriter json, JsonElement id, Findings findings, bool explain)
    {
        json.WriteStartObject();
        JsonLines.WriteId(json, id);
        List(json, "figures", findings.Figures, explain ? WriteExplained : WriteFigure);
        List(json, "dates", findings.Dates, WriteDate);
        List(json, "actors", findings.Actors, WriteActor);
        List(json, "events", findings.Events, WriteEvent);
        List(json, "claims", findings.Claims, WriteClaim);
        if (findings.Rejected.Count > 0)
            List(json, "rejected", findings.Rejected, WriteRejected);
        json.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteFigure(Utf8JsonWriter json, Figure f)
    {
        Place(json, f.Start, f.Length, f.Text);
        json.WriteString("kind", Name(f.Kind));
        json.WriteNumber("value", f.Value);
        Optional(json, "high", f.High);
        json.WriteString("bound", f.Bound.Sign());
        if (f.Change != Change.None)
            json.WriteString("change", Name(f.Change));
        // A plain number has no unit; "1" would be read as one.
        if (f.Unit != "1" || f.UnitName.Length > 0)
            json.WriteString("unit", f.Unit);
        json.WriteString("unitName", f.UnitName);
        if (f.UnitAssumed)
            json.WriteBoolean("unitAssumed", true);
        if (f.ValueAssumed)
            json.WriteBoolean("valueAssumed", true);
        Optional(json, "numerator", f.Numerator);
        Optional(json, "denominator", f.Denominator);
        if (f.Per.Length > 0)
            json.WriteString("per", f.Per);
    }

    private static void WriteExplained(Utf8JsonWriter json, Figure f)
    {
        WriteFigure(json, f);
        if (f.Rule.Length > 0)
            json.WriteString("rule", f.Rule);
        if (f.Note.Length > 0)
            json.WriteString("note", f.Note);
    }

    private static void WriteDate(Utf8JsonWriter json, DateMention d)
    {
        Place(json, d.Start, d.Length, d.Text);
        json.WriteString("kind", Name(d.Kind));
        json.WriteString("edtf", d.Edtf);
    }

    private static void WriteActor(Utf8JsonWriter json, Actor a)
    {
        Place(json, a.Start, a.Length, a.Text);
        json.WriteString("name", a.Name);
        json.WriteString("type", Name(a.Type));
        Optional(json, "country", a.Country);
        Optional(json, "role", a.Role);
    }

    private static void WriteEvent(Utf8JsonWriter json, Event e)
    {
        Place(json, e.Start, e.Length, e.Text);
        json.WriteNumber("sourceStart", e.SourceStart);
        json.WriteNumber("sourceLength", e.SourceLength);
        Optional(json, "sourceCountry", e.SourceCountry);
        Optional(json, "targetStart", e.TargetStart);
        Optional(json, "targetLength", e.TargetLength);
        Optional(json, "targetCountry", e.TargetCountry);
        json.WriteString("cameo", e.Cameo);
        json.WriteString("plover", e.Plover);
        json.WriteNumber("quad", e.Quad);
        json.WriteNumber("goldstein", e.Goldstein);
        Optional(json, "date", e.Date);
        json.WriteString("status", Name(e.Status));
        Optional(json, "speaker", e.Speaker);
        json.WriteString("rule", e.Rule);
        Optional(json, "weapons", e.Weapons);
        Optional(json, "weaponsStart", e.WeaponsStart);
        Optional(json, "weaponsLength", e.WeaponsLength);
        Optional(json, "amount", e.Amount);
        Optional(json, "amountHigh", e.AmountHigh);
        Optional(json, "amountBound", e.AmountBound?.Sign());
        Optional(json, "amountUnit", e.AmountUnit);
        Optional(json, "amountName", e.AmountName);
        Optional(json, "amountStart", e.AmountStart);
        Optional(json, "amountLength", e.AmountLength);
    }

    private static void WriteClaim(Utf8JsonWriter json, Claim c)
    {
        Place(json, c.Start, c.Length, c.Text);
        json.WriteString("measure", c.Measure);
        json.WriteString("reporter", c.Reporter);
        Optional(json, "partner", c.Partner);
        Optional(json, "period", c.Period);
        json.WriteNumber("value", c.Value);
        Optional(json, "high", c.High);
        json.WriteString("bound", c.Bound.Sign());
        json.WriteString("unit", c.Unit);
        json.WriteString("status", Name(c.Status));
        Optional(json, "speaker", c.Speaker);
        json.WriteString("class", Name(c.Class));
        json.WriteString("subject", c.Subject);
        Optional(json, "counterpart", c.Counterpart);
        json.WriteStartArray("settledBy");
        foreach (string set in c.SettledBy.Split('|', StringSplitOptions.RemoveEmptyEntries))
            json.WriteStringValue(set);
        json.WriteEndArray();
    }

    private static void WriteRejected(Utf8JsonWriter json, RejectedFigure r)
    {
        Place(json, r.Start, r.Length, r.Text);
        json.WriteString("reason", r.Reason);
    }

    private static void Place(Utf8JsonWriter json, int start, int length, string text)
    {
        json.WriteNumber("start", start);
        json.WriteNumber("length", length);
        json.WriteString("text", text);
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static void Optional(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
    }

    private static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
