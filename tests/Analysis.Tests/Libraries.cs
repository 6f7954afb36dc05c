using System.Reflection;
using System.Xml.Linq;

namespace Analysis.Tests;

/// <summary>The libraries of this project, from the ground up.</summary>
internal static class Libraries
{
    public static Assembly Reading { get; } = typeof(Findings).Assembly;

    public static Assembly Sources { get; } = typeof(Article).Assembly;

    public static Assembly Records { get; } = typeof(Records).Assembly;

    public static Assembly Front { get; } = typeof(Corpus).Assembly;

    /// <summary>Those that people use in their own programs.</summary>
    public static IReadOnlyList<Assembly> All { get; } = [Reading, Sources, Records, Front];

    /// <summary>Their public types by full name.</summary>
    public static IReadOnlyDictionary<string, Type> PublicTypes { get; } =
        All.SelectMany(a => a.GetExportedTypes()).ToDictionary(t => t.FullName!, StringComparer.Ordinal);

    /// <summary>What the code documents, by the identifier of the member ("T:Analysis.Figure").</summary>
    public static IReadOnlyDictionary<string, XElement> Documentation { get; } = All
        .SelectMany(a => XDocument.Load(Path.ChangeExtension(a.Location, ".xml")).Descendants("member"))
        .ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal);
}
