namespace Analysis.Frames.Display;

/// <summary>
/// Tells .NET Interactive how to show a type. It finds this attribute by its name and reads its properties by theirs, so that no package of it is needed.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>A type with a parameterless constructor and a method <c>IEnumerable&lt;object&gt; CreateTypeFormatters()</c>.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The MIME types shown. Each must have a formatter: one without ends the kernel.</summary>
    public string[] PreferredMimeTypes { get; init; } = [];
}
