using System.Globalization;
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
    /// <param name="values">The values, by name.</param>
    /// <param name="typeOf">The type of a variable that the parameters cell declared, or null.</param>
    /// <param name="declared">The names that it declared.</param>
    /// <exception cref="FormatException">A name is not declared, or a value does not fit its type.</exception>
    public static NotebookCell Injected(IReadOnlyDictionary<string, string> values, Func<string, Type?> typeOf, IReadOnlyList<string> declared)
    {
        List<string> lines = [];
        foreach ((string name, string value) in values.OrderBy(v => v.Key, StringComparer.Ordinal))
        {
            Type type = typeOf(name) ?? throw new FormatException($"there is no parameter \"{name}\"; the notebook has {(declared.Count == 0 ? "none" : string.Join(", ", declared))}");
            lines.Add($"{name} = {Literal(name, value, type)};");
        }
        return new(InjectedTag, CellKind.Code, string.Join('\n', lines), Json.Parse($$"""{"tags": [{{JsonSerializer.Serialize(InjectedTag)}}]}"""), []);
    }

    private static string Literal(string name, string value, Type declared)
    {
        Type type = Nullable.GetUnderlyingType(declared) ?? declared;
        CultureInfo invariant = CultureInfo.InvariantCulture;
        string? literal = type switch
        {
            _ when type == typeof(string) => SymbolDisplay.FormatLiteral(value, quote: true),
            _ when type == typeof(int) && int.TryParse(value, NumberStyles.AllowLeadingSign, invariant, out int i) => SymbolDisplay.FormatPrimitive(i, true, false),
            _ when type == typeof(long) && long.TryParse(value, NumberStyles.AllowLeadingSign, invariant, out long l) => l.ToString(invariant) + "L",
            _ when type == typeof(decimal) && decimal.TryParse(value, NumberStyles.Float, invariant, out decimal d) => d.ToString(invariant) + "m",
            _ when type == typeof(double) && double.TryParse(value, NumberStyles.Float, invariant, out double f) && double.IsFinite(f) => f.ToString("R", invariant) + "d",
            _ when type == typeof(bool) && bool.TryParse(value, out bool b) => b ? "true" : "false",
            _ when type == typeof(DateOnly) && DateOnly.TryParseExact(value, "yyyy-MM-dd", invariant, DateTimeStyles.None, out DateOnly day) => $"new DateOnly({day.Year}, {day.Month}, {day.Day})",
            _ when type.IsEnum && Enum.TryParse(type, value, ignoreCase: true, out object? member) && Enum.IsDefined(type, member) => $"{type.FullName!.Replace('+', '.')}.{member}",
            _ => null,
        };
        return literal ?? throw new FormatException(Known(type)
            ? $"parameter {name}: \"{value}\" is no {type.Name}"
            : $"parameter {name} is of type {type.Name}, which cannot be given from outside; text, numbers, true and false, dates (YYYY-MM-DD) and enumerations can");
    }

    private static bool Known(Type type) =>
        type.IsEnum || type == typeof(int) || type == typeof(long) || type == typeof(decimal) || type == typeof(double) || type == typeof(bool) || type == typeof(DateOnly);
}
