using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Analysis.Interactive;

/// <summary>
/// The last .NET Interactive carries FSharp.Core 10.0, and Deedle and Plotly.NET ask for 10.1, which differs in nothing that they call. A kernel cannot load
/// a second one, so the one that it has serves them. This must stand before the first use of either.
/// </summary>
internal static class FSharpCore
{
    private const string name = "FSharp.Core";

#pragma warning disable CA2255 // Nothing else runs before the first use of a type that needs it.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Bind() => AssemblyLoadContext.Default.Resolving += (_, asked) => asked.Name == name ? Loaded() : null;

    private static Assembly? Loaded() => AppDomain.CurrentDomain.GetAssemblies()
        .FirstOrDefault(a => a.GetName().Name == name && AssemblyLoadContext.GetLoadContext(a) == AssemblyLoadContext.Default);
}
