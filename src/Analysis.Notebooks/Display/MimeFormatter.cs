using System.Collections;
using System.Reflection;
using Plotly.NET;

namespace Analysis.Notebooks;

/// <summary>Gives a value every form in which a notebook can show it.</summary>
public static class MimeFormatter
{
    /// <summary>The forms of a value: a table for frames, series and lists of records, plain text for everything.</summary>
    /// <param name="value">The value.</param>
    public static MimeBundle Format(object? value) => value switch
    {
        MimeBundle bundle => bundle,
        GenericChart chart => MimeBundle.Of((MimeBundle.Plotly, chart.ToPlotlyJson()), (MimeBundle.Plain, chart.ToText())),
        _ when ValueText.IsSimple(value) => Plain(ValueText.Of(value)),
        IEnumerable items => Sequence([.. items.Cast<object?>()]),
        _ when HtmlTable.Of(value) is { } table => Table(table),
        _ when ValueText.IsRecord(value!.GetType()) => Record(value),
        _ => Plain(ValueText.Of(value)),
    };

    private static MimeBundle Plain(string text) => MimeBundle.Of((MimeBundle.Plain, text));

    private static MimeBundle Table(HtmlTable table) => MimeBundle.Of((MimeBundle.Html, table.ToString()), (MimeBundle.Plain, table.ToText()));

    private static MimeBundle Sequence(List<object?> rows)
    {
        if (HtmlTable.Of(rows) is { } table)
            return Table(table);
        Type? type = rows.Find(r => r is not null)?.GetType();
        if (type is null || ValueText.IsSimple(rows.Find(r => r is not null)) || rows.Exists(r => r?.GetType() != type) || !(ValueText.IsRecord(type) || IsPair(type)))
            return Plain(ValueText.Of(rows));
        IReadOnlyList<PropertyInfo> members = ValueText.Members(type);
        return Plain(PlainTable.Write(
            [.. members.Select(m => m.Name)],
            [.. rows.Take(PlainTable.MostRows).Select(r => members.Select(m => Cell(m.GetValue(r))).ToList())],
            [.. members.Select(m => IsNumber(m.PropertyType))],
            Math.Max(0, rows.Count - PlainTable.MostRows)));
    }

    private static MimeBundle Record(object value)
    {
        IReadOnlyList<PropertyInfo> members = ValueText.Members(value.GetType());
        int widest = members.Select(m => m.Name.Length).DefaultIfEmpty().Max();
        return Plain(string.Join('\n', members.Select(m => $"{m.Name.PadRight(widest)}  {Cell(m.GetValue(value))}")));
    }

    private static string Cell(object? value) => value is null ? "" : ValueText.Of(value);

    private static bool IsPair(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    private static bool IsNumber(Type type) =>
        Type.GetTypeCode(Nullable.GetUnderlyingType(type) ?? type) is >= TypeCode.SByte and <= TypeCode.Decimal && !(Nullable.GetUnderlyingType(type) ?? type).IsEnum;
}
