using System.Reflection;
using System.Text;

namespace Analysis.Frames;

/// <summary>A column of a frame and how a row gives its cell: mostly a member of a record.</summary>
internal sealed class FrameMember
{
    private readonly Func<object, object?> read;

    public FrameMember(Column column, Func<object, object?> read) => (Column, this.read) = (column, read);

    private FrameMember(PropertyInfo property, ColumnType type)
    {
        read = property.GetValue;
        Type given = property.PropertyType;
        Type? underlying = Nullable.GetUnderlyingType(given);
        bool nullable = underlying is not null || (!given.IsValueType && new NullabilityInfoContext().Create(property).ReadState != NullabilityState.NotNull);
        string name = SnakeCase(property.Name);
        (string unit, string description) = DataDictionary.Shared.Of(property.DeclaringType!, name);
        Column = new(name, type, nullable, unit, description, type == ColumnType.Name ? [.. Enum.GetNames(underlying ?? given).Select(CamelCase)] : []);
    }

    public Column Column { get; }

    public object? Of(object record) => read(record);

    /// <summary>The members of a record type, in the order of its declaration; those of its constructor, so that computed ones are no columns.</summary>
    public static IReadOnlyList<FrameMember> Of(Type type)
    {
        List<FrameMember> members = [];
        foreach (PropertyInfo property in Properties(type))
        {
            Type inner = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            ColumnType? column = TypeOf(inner);
            members.Add(new(property, column ?? throw new ArgumentException($"{type.Name}.{property.Name} is of type {inner.Name}, which no cell can hold: select its parts first.", nameof(type))));
        }
        if (members.Count == 0)
            throw new ArgumentException($"{type.Name} has no members to make columns of.", nameof(type));
        return members;
    }

    /// <summary>The public members that a type's longest constructor sets; all readable ones where no constructor names any.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type type)
    {
        PropertyInfo[] all = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanRead && p.GetIndexParameters().Length == 0)];
        ParameterInfo[] parameters = type.GetConstructors().Select(c => c.GetParameters()).MaxBy(p => p.Length) ?? [];
        PropertyInfo[] set = [.. parameters.Select(p => all.FirstOrDefault(m => string.Equals(m.Name, p.Name, StringComparison.Ordinal))).OfType<PropertyInfo>()];
        return set.Length > 0 ? set : all;
    }

    public static ColumnType? TypeOf(Type type)
    {
        if (type.IsEnum)
            return ColumnType.Name;
        if (type == typeof(DateOnly))
            return ColumnType.Date;
        return Type.GetTypeCode(type) switch
        {
            TypeCode.String => ColumnType.Text,
            TypeCode.Boolean => ColumnType.Boolean,
            >= TypeCode.SByte and <= TypeCode.UInt64 => ColumnType.Whole,
            TypeCode.Single or TypeCode.Double or TypeCode.Decimal => ColumnType.Number,
            _ => null,
        };
    }

    public static string SnakeCase(string name)
    {
        StringBuilder snake = new(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))))
                snake.Append('_');
            snake.Append(char.ToLowerInvariant(name[i]));
        }
        return snake.ToString();
    }

    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
