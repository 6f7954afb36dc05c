using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;

namespace Analysis.Notebooks;

/// <summary>The cells of one notebook as one program: each is compiled on top of those before it and sees what they declared.</summary>
internal sealed class ScriptSession : IDisposable
{
    private readonly string folder;
    private readonly PackageRestore restore;
    private readonly ReferenceResolver resolver;
    private readonly InteractiveAssemblyLoader loader = new();
    private readonly PackageLoadContext packageContext = new();
    private readonly List<PackageReference> packages = [];
    private ScriptOptions options;
    private ScriptState<object?>? state;

    public ScriptSession(string folder, PackageRestore restore)
    {
        this.folder = folder;
        this.restore = restore;
        resolver = new(folder);
        foreach (System.Reflection.Assembly own in HostAssemblies.Ours)
            loader.RegisterDependency(own);
        options = ScriptOptions.Default
            .WithReferences(HostAssemblies.Framework)
            .AddReferences(MetadataReference.CreateFromFile(typeof(ScriptSession).Assembly.Location))
            .WithImports("System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq", "Analysis.Notebooks.Scripting")
            .WithMetadataResolver(resolver)
            .WithSourceResolver(new SourceFileResolver([], folder))
            .WithLanguageVersion(LanguageVersion.CSharp14)
            .WithOptimizationLevel(OptimizationLevel.Debug)
            .WithEmitDebugInformation(true)
            .WithFileEncoding(Encoding.UTF8);
    }

    /// <summary>Runs a cell to its end and shows the value of its trailing expression.</summary>
    /// <exception cref="CellFailedException">The cell cannot be compiled, or it threw.</exception>
    /// <exception cref="PackageRestoreException">A package that it asks for is not to be had.</exception>
    public async Task Run(string code, CellErrors errors, CellOutputs outputs, CancellationToken cancellation)
    {
        if (CellDirectives.Magic(code) is { } magic)
        {
            throw new CellFailedException(errors.Of("Magic",
                $"\"{magic.Text}\" is a kernel's command and not C#; this runner runs C# alone, so that the notebook runs under any C# kernel", magic.Line));
        }
        await AddPackages(code, cancellation);
        CellOutputs.Current = outputs;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        options = options.WithFilePath(errors.File);
        Script<object?> script = state is null
            ? CSharpScript.Create<object?>(code, options, typeof(NotebookGlobals), loader)
            : state.Script.ContinueWith<object?>(code, options);
        ImmutableArray<Diagnostic> wrong = [.. script.Compile(cancellation).Where(d => d.Severity == DiagnosticSeverity.Error).OrderBy(d => d.Location.SourceSpan.Start)];
        if (wrong.Length > 0)
            throw new CellFailedException(errors.Of(wrong));
        ScriptState<object?> next = state is null
            ? await script.RunAsync(new NotebookGlobals(), _ => true, cancellation)
            : await script.RunFromAsync(state, _ => true, cancellation);
        if (next.Exception is { } thrown)
            throw new CellFailedException(errors.Of(thrown));
        state = next;
        Show(next.ReturnValue, errors, outputs);
    }

    /// <summary>The type that a variable was declared with, or null where there is no such variable.</summary>
    public Type? TypeOf(string variable) => state?.GetVariable(variable)?.Type;

    /// <summary>The variables declared so far, in order.</summary>
    public IReadOnlyList<string> Variables => state is null ? [] : [.. state.Variables.Select(v => v.Name).Distinct()];

    public void Dispose() => loader.Dispose();

    private static void Show(object? value, CellErrors errors, CellOutputs outputs)
    {
        if (value is null)
            return;
        try
        {
            outputs.Add(new DisplayOutput(MimeFormatter.Format(value)));
        }
        catch (Exception thrown)
        {
            // What a value's own members throw while it is shown is the cell's failure, whatever it is.
            throw new CellFailedException(errors.Of(thrown));
        }
    }

    private async Task AddPackages(string code, CancellationToken cancellation)
    {
        List<PackageReference> added = [.. CellDirectives.Packages(code, folder).Except(packages)];
        if (added.Count == 0)
            return;
        packages.AddRange(added);
        resolver.Packages = await restore.Restore(packages, folder, cancellation);
        options = options.AddReferences(resolver.PackageReferences.Except(options.MetadataReferences));
        packageContext.Add(resolver.Packages);
        foreach (string file in resolver.Packages.Runtime)
        {
            if (HostAssemblies.InPlaceOf(file) is null)
                loader.RegisterDependency(packageContext.LoadFromAssemblyPath(file));
        }
    }
}
