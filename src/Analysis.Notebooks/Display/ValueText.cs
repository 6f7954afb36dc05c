using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Analysis.Notebooks;

/// <summary>Values as plain text: invariant, and the same each time.</summary>
internal static class ValueText
{
    /// <summary>Whether a value is shown in one word or number rather than by its members.</summary>
    public static bool IsSimple(object? value) => value is null or string or IFormattable or bool or char or Uri or Type;

    /// <summary>A value in one line, or as many as its own text has.</summary>
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => text,
        bool yes => yes ? "true" : "false",
        DateTime time => time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        ITuple tuple => "(" + string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Of(tuple[i]))) + ")",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable items => "[" + string.Join(", ", items.Cast<object?>().Take(PlainTable.MostRows + 1).Select((item, i) => i == PlainTable.MostRows ? "…" : Of(item))) + "]",
        _ => value.ToString() ?? "",
    };

    /// <summary>The members by which a record, an anonymous object or a plain object is shown, in the order of their declaration.</summary>
    public static IReadOnlyList<PropertyInfo> Members(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.CanRead && p.GetIndexParameters().Length == 0 && p.Name != "EqualityContract")
            .OrderBy(p => p.MetadataToken)];

    /// <summary>Whether a type is made to be shown by its members: a record or an anonymous type.</summary>
    public static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null)
        || (type.IsDefined(typeof(CompilerGeneratedAttribute)) && type.Name.Contains("AnonymousType", StringComparison.Ordinal));
}
