using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Notebooks;

/// <summary>
/// Values given from outside, as papermill gives them: the cell tagged <c>parameters</c> declares variables with their defaults, and a cell
/// tagged <c>injected-parameters</c> behind it sets them.
/// </summary>
internal static class NotebookParameters
{
    public const string Tag = "parameters";

    public const string InjectedTag = "injected-parameters";

    /// <summary>The notebook without cells that an earlier run injected.</summary>
    public static IReadOnlyList<NotebookCell> WithoutInjected(Notebook notebook) => [.. notebook.Cells.Where(c => !c.Tags.Contains(InjectedTag))];

    /// <summary>The cell that sets the values.</summary>
    /// <param name="code">Its text.</param>
    public static NotebookCell Injected(string code) =>
        new(InjectedTag, CellKind.Code, code, Json.Parse($$"""{"tags": [{{JsonSerializer.Serialize(InjectedTag)}}]}"""), []);

    /// <summary>The text of the cell that sets the values.</summary>
    /// <param name="values">The values, by name.</param>
    /// <param name="typeOf">The type of a variable that the parameters cell declared, or null.</param>
    /// <param name="declared">The names that it declared.</param>
    /// <exception cref="FormatException">A name is not declared, or a value does not fit its type.</exception>
    public static string Code(IReadOnlyDictionary<string, string> values, Func<string, Type?> typeOf, IReadOnlyList<string> declared)
    {
        List<string> lines = [];
        foreach ((string name, string value) in values.OrderBy(v => v.Key, StringComparer.Ordinal))
        {
            Type type = typeOf(name) ?? throw new FormatException($"there is no parameter \"{name}\"; the notebook has {(declared.Count == 0 ? "none" : string.Join(", ", declared))}");
            lines.Add($"{name} = {Literal(name, value, type)};");
        }
        return string.Join('\n', lines);
    }

    private static string Literal(string name, string value, Type declared)
    {
        Type type = Nullable.GetUnderlyingType(declared) ?? declared;
        CultureInfo invariant = CultureInfo.InvariantCulture;
        string? literal = type switch
        {
            _ when type == typeof(string) => SymbolDisplay.FormatLiteral(value, quote: true),
            _ when Number(value, type) is { } number => number,
            _ when type == typeof(bool) && bool.TryParse(value, out bool b) => b ? "true" : "false",
            _ when type == typeof(DateOnly) && DateOnly.TryParseExact(value, "yyyy-MM-dd", invariant, DateTimeStyles.None, out DateOnly day) => $"new DateOnly({day.Year}, {day.Month}, {day.Day})",
            _ when type.IsEnum && Enum.TryParse(type, value, ignoreCase: true, out object? member) && Enum.IsDefined(type, member) => $"{NameOf(type)}.{member}",
            _ => null,
        };
        return literal ?? throw new FormatException(Known(type)
            ? $"parameter {name}: \"{value}\" is no {type.Name}"
            : $"parameter {name} is of type {type.Name}, which cannot be given from outside; text, numbers, true and false, dates (YYYY-MM-DD) and enumerations can");
    }

    /// <summary>A number as C#; null where the type is no number or the value none of its kind.</summary>
    private static string? Number(string value, Type type) => type.IsEnum ? null : Type.GetTypeCode(type) switch
    {
        TypeCode.SByte => Number<sbyte>(value),
        TypeCode.Byte => Number<byte>(value),
        TypeCode.Int16 => Number<short>(value),
        TypeCode.UInt16 => Number<ushort>(value),
        TypeCode.Int32 => Number<int>(value),
        TypeCode.UInt32 => Number<uint>(value),
        TypeCode.Int64 => Number<long>(value),
        TypeCode.UInt64 => Number<ulong>(value),
        TypeCode.Single => Number<float>(value, "f"),
        TypeCode.Double => Number<double>(value, "d"),
        TypeCode.Decimal => Number<decimal>(value, "m"),
        _ => null,
    };

    private static string? Number<T>(string value, string suffix = "")
        where T : INumber<T> =>
        T.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out T? number) && T.IsFinite(number) ? number.ToString(null, CultureInfo.InvariantCulture) + suffix : null;

    /// <summary>The name of a type in C#; one that a cell declared is a member of the class that the cell became, which has no name.</summary>
    private static string NameOf(Type type) =>
        type.DeclaringType is { } outer ? outer.Name.StartsWith("Submission#", StringComparison.Ordinal) ? type.Name : $"{NameOf(outer)}.{type.Name}" : $"global::{type.FullName}";

    private static bool Known(Type type) => Type.GetTypeCode(type) is >= TypeCode.Boolean and <= TypeCode.Decimal and not TypeCode.Char || type == typeof(DateOnly);
}
