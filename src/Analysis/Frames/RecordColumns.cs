using System.Collections.Concurrent;
using System.Reflection;

namespace Analysis.Frames;

/// <summary>The members of a record type as columns: their names, types and descriptions.</summary>
internal sealed class RecordColumns
{
    private static readonly ConcurrentDictionary<Type, RecordColumns> known = new();

    private readonly Dictionary<string, Column> byName;

    private RecordColumns(Type record)
    {
        if (Column.TypeOf(record) is not null || record.IsAssignableTo(typeof(IFormattable)))
            throw new ArgumentException($"{record.Name} is a cell and no record: give it a name, as in new {{ Name = x }}.", nameof(record));
        Properties = [.. PropertiesOf(record)];
        if (Properties.Count == 0)
            throw new ArgumentException($"{record.Name} has no members to make columns of.", nameof(record));
        Columns = [.. Properties.Select(p => Described(record, p))];
        byName = Columns.ToDictionary(c => c.Name, StringComparer.Ordinal);
    }

    /// <summary>The members, in the order of the record's declaration.</summary>
    public IReadOnlyList<PropertyInfo> Properties { get; }

    /// <summary>A column for each of <see cref="Properties"/>.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The columns of a record type.</summary>
    /// <exception cref="ArgumentException">A member is a list or an object, which no cell can hold, or there are none.</exception>
    public static RecordColumns Of(Type record) => known.GetOrAdd(record, static r => new(r));

    /// <summary>Whether a type has members and all of them are cells.</summary>
    public static bool CanHold(Type record) =>
        Column.TypeOf(record) is null && PropertiesOf(record).ToList() is { Count: > 0 } members && members.TrueForAll(m => Column.TypeOf(Nullable.GetUnderlyingType(m.PropertyType) ?? m.PropertyType) is not null);

    /// <summary>What the record says of a column; a column that it does not have, or has as another type, stays as it is.</summary>
    /// <param name="found">The column as found in a frame.</param>
    public Column Describe(Column found) => byName.GetValueOrDefault(found.Name) is { } described && described.Type == found.Type ? described : found;

    /// <summary>The public members that a type's longest constructor sets, so that computed ones are no columns; all readable ones where no constructor names any.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type type)
    {
        PropertyInfo[] all = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0)];
        ParameterInfo[] parameters = type.GetConstructors().Select(c => c.GetParameters()).MaxBy(p => p.Length) ?? [];
        PropertyInfo[] set = [.. parameters.Select(p => all.FirstOrDefault(m => string.Equals(m.Name, p.Name, StringComparison.Ordinal))).OfType<PropertyInfo>()];
        return set.Length > 0 ? set : all;
    }

    private static Column Described(Type record, PropertyInfo member)
    {
        Type given = member.PropertyType, cell = Nullable.GetUnderlyingType(given) ?? given;
        ColumnType type = Column.TypeOf(cell)
            ?? throw new ArgumentException($"{record.Name}.{member.Name} is of type {cell.Name}, which no cell can hold: select its parts first.", nameof(record));
        bool nullable = given != cell || (!given.IsValueType && new NullabilityInfoContext().Create(member).ReadState != NullabilityState.NotNull);
        string name = Column.SnakeCase(member.Name);
        (string unit, string description) = DataDictionary.Shared.Of(member.DeclaringType!, name);
        return new(name, type, nullable, unit, description, Column.NamesOf(cell));
    }
}
