using System.Text.RegularExpressions;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Analysis.Tests.House;

/// <summary>Which room (folder) each type of a library stands in, and which rooms its code uses.</summary>
internal sealed partial class Rooms
{
    private readonly Dictionary<string, string> roomOf = new(StringComparer.Ordinal);
    private readonly string library;

    /// <param name="library">The name of the library, which is its folder below src.</param>
    public Rooms(string library)
    {
        this.library = library;
        string folder = Path.Combine(Repository.Root, "src", library);
        foreach (string file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
        {
            string room = Path.GetRelativePath(folder, file).Replace('\\', '/');
            room = room.Contains('/', StringComparison.Ordinal) ? room[..room.IndexOf('/', StringComparison.Ordinal)] : "";
            string code = File.ReadAllText(file);
            string space = Space().Match(code).Groups[1].Value;
            foreach (Match type in Declaration().Matches(code))
                roomOf[$"{space}.{type.Groups[1].Value}"] = room;
        }
    }

    /// <summary>The folders that hold types; "" is the root.</summary>
    public IReadOnlyCollection<string> All => [.. roomOf.Values.Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Each type with a type of another room that it uses.</summary>
    public IEnumerable<(string Room, string Type, string UsedRoom, string Used)> Uses()
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(Libraries.All.Single(a => a.GetName().Name == library).Location);
        foreach (TypeDefinition type in module.GetTypes())
        {
            if (Room(type) is not { } room)
                continue;
            foreach (TypeReference used in Referred(type).DistinctBy(t => t.FullName))
            {
                if (Room(used) is { } other && other != room)
                    yield return (room, type.FullName, other, used.FullName);
            }
        }
    }

    private string? Room(TypeReference type)
    {
        while (Outer(type) is { } outer)
            type = outer;
        return roomOf.GetValueOrDefault($"{type.Namespace}.{type.Name.Split('`')[0]}");
    }

    private static TypeReference? Outer(TypeReference type) => type is TypeSpecification wrapped ? wrapped.ElementType : type.DeclaringType;

    private static IEnumerable<TypeReference> Referred(TypeDefinition type)
    {
        IEnumerable<TypeReference?> direct = [type.BaseType, .. type.Interfaces.Select(i => i.InterfaceType), .. type.Fields.Select(f => f.FieldType)];
        IEnumerable<TypeReference?> signatures = type.Methods.SelectMany(m => m.Parameters.Select(p => p.ParameterType).Prepend(m.ReturnType));
        IEnumerable<TypeReference?> bodies = type.Methods.Where(m => m.HasBody).SelectMany(m =>
            m.Body.Variables.Select(v => v.VariableType).Concat(m.Body.Instructions.SelectMany(Operands)));
        return direct.Concat(signatures).Concat(bodies).OfType<TypeReference>().SelectMany(Parts);
    }

    private static IEnumerable<TypeReference> Operands(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        MethodReference method => [method.DeclaringType, method.ReturnType, .. method.Parameters.Select(p => p.ParameterType)],
        _ => [],
    };

    private static IEnumerable<TypeReference> Parts(TypeReference type) =>
        type is GenericInstanceType generic ? generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType) : [type];

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Space();

    [GeneratedRegex(@"^(?:public|internal) (?:[a-z]+ )*(?:class|record|struct|enum|interface) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
