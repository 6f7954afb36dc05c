using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.DotNet.Interactive.PackageManagement;

namespace Analysis.Notebooks;

/// <summary>The C# kernel of .NET Interactive for the cells of one notebook, as its tool sets it up for editors.</summary>
internal sealed class CellKernel : IDisposable
{
    /// <summary>The HTML that the kernel makes of a value that has nothing but its text.</summary>
    private const string plainHtml = "<div class=\"dni-plaintext\">";

    private readonly CSharpKernel csharp = new();
    private readonly CompositeKernel root;

    static CellKernel() => ChartFormatter.Register();

    public CellKernel()
    {
        csharp.UseNugetDirective(AddPackages);
        csharp.UseKernelHelpers().UseValueSharing();
        root = new() { csharp };
        root.DefaultKernelName = csharp.Name;
    }

    /// <summary>The folder of the notebook.</summary>
    public string Folder { get; set; } = "";

    /// <summary>Gets ready to run cells.</summary>
    public Task Start() => root.SendAsync(new SubmitCode("", csharp.Name));

    /// <summary>Runs a cell to its end and tells what it shows as it shows it.</summary>
    /// <returns>Why it failed, or null.</returns>
    public async Task<CellFailure?> Run(KernelRequest cell, Action<KernelReply> tell)
    {
        CellErrors errors = new(cell.Number, cell.CellId, Path.Combine(Folder, CellFailure.Place(cell.Number, null)), cell.Code, Folder);
        CellCode code = CellCode.Of(cell.Code);
        if (code.Packages.Count > 0)
        {
            CommandFailed? missing = await Send(string.Join('\n', code.Packages.Select(p => p.Text)), "packages", tell, showsProgress: false);
            if (missing is not null)
                return errors.Of("Package", WithoutPath(missing.Message), code.Packages[0].Line);
        }
        return string.IsNullOrWhiteSpace(code.Code) || await Send(code.Code, errors.File, tell) is not { } failed ? null : errors.Of(failed);
    }

    /// <summary>The type that a variable was declared with, or null where there is no such variable.</summary>
    public Type? TypeOf(string variable) => csharp.ScriptState?.GetVariable(variable)?.Type;

    /// <summary>The variables declared so far, in order.</summary>
    public IReadOnlyList<string> Variables => csharp.ScriptState is null ? [] : [.. csharp.ScriptState.Variables.Select(v => v.Name).Distinct()];

    public void Dispose() => root.Dispose();

    private async Task<CommandFailed?> Send(string code, string file, Action<KernelReply> tell, bool showsProgress = true)
    {
        // With the names of cells and with debug information, exceptions tell their line; the kernel itself leaves both out.
        ref ScriptOptions options = ref OptionsOf(csharp);
        options = options.WithFilePath(file).WithEmitDebugInformation(true).WithFileEncoding(Encoding.UTF8);
        CommandFailed? failed = null;
        using IDisposable listening = root.KernelEvents.Subscribe(e =>
        {
            if (e is CommandFailed failure)
                failed ??= failure;
            else if (showsProgress && Reply(e) is { } reply)
                tell(reply);
        });
        KernelCommandResult result = await root.SendAsync(new SubmitCode(code, csharp.Name));
        // What replaces a displayed value is sent by a command of its own, whose events are told at the end alone.
        foreach (DisplayedValueUpdated update in result.Events.OfType<DisplayedValueUpdated>())
            tell(Reply(update)!);
        return failed ?? result.Events.OfType<CommandFailed>().FirstOrDefault();
    }

    private static KernelReply? Reply(KernelEvent e) => e switch
    {
        StandardOutputValueProduced o => new(KernelReplyKind.Stream, Text(o), "stdout"),
        StandardErrorValueProduced o => new(KernelReplyKind.Stream, Text(o), "stderr"),
        DisplayedValueUpdated u => new(KernelReplyKind.Updated, Parts: Parts(u), Display: u.ValueId),
        DisplayEvent { FormattedValues.Count: > 0 } d => new(KernelReplyKind.Displayed, Parts: Parts(d), Display: d.ValueId),
        _ => null,
    };

    private static string Text(DisplayEvent written) => written.FormattedValues.First().Value;

    /// <summary>The forms of a value that the kernel made, and its plain text, which every value has. Where the HTML says no more than that, it goes.</summary>
    private static Dictionary<string, string> Parts(DisplayEvent shown)
    {
        Dictionary<string, string> parts = new(StringComparer.Ordinal);
        foreach (FormattedValue value in shown.FormattedValues)
            parts[value.MimeType] = value.Value;
        if (!parts.ContainsKey(MimeBundle.Plain))
            parts[MimeBundle.Plain] = shown.Value.ToDisplayString(PlainTextFormatter.MimeType);
        if (parts.TryGetValue(MimeBundle.Html, out string? html) && html.StartsWith(plainHtml, StringComparison.Ordinal))
            parts.Remove(MimeBundle.Html);
        return parts;
    }

    /// <summary>Makes packages known to the cells, and runs the <c>extension.dib</c> of those that have one, as the tool does.</summary>
    private static async Task AddPackages(CSharpKernel kernel, IReadOnlyList<ResolvedPackageReference> packages)
    {
        kernel.AddAssemblyReferences(packages.SelectMany(p => p.AssemblyPaths));
        foreach (ResolvedPackageReference package in packages)
        {
            string extension = Path.Combine(package.PackageRoot, "interactive-extensions", "dotnet", "extension.dib");
            if (File.Exists(extension))
                await kernel.SendAsync(new SubmitCode(string.Join('\n', (await File.ReadAllLinesAsync(extension)).Where(l => l != "#!csharp"))));
        }
    }

    /// <summary>An error of a restore without the project that was made for it.</summary>
    private static string WithoutPath(string message)
    {
        string first = message.Split('\n').FirstOrDefault(l => l.Contains("error", StringComparison.Ordinal))?.Trim() ?? message.Trim();
        int error = first.IndexOf("error ", StringComparison.Ordinal);
        int project = first.IndexOf(" [", StringComparison.Ordinal);
        return first[Math.Max(0, error)..(project > error ? project : first.Length)];
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_scriptOptions")]
    private static extern ref ScriptOptions OptionsOf(CSharpKernel kernel);
}
