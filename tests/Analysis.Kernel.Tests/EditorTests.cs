using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Analysis.Notebooks;

namespace Analysis.Kernel.Tests;

/// <summary>The committed notebooks as VS Code's extension runs them: code in and events out, over the standard streams of the real tool.</summary>
public sealed class EditorTests
{
    [Theory]
    [MemberData(nameof(InteractiveTool.Files), MemberType = typeof(InteractiveTool))]
    public async Task RunsAsCommitted(string file)
    {
        Notebook committed = NotebookFile.Read(Path.Combine(InteractiveTool.Notebooks, file));
        using EditorSession session = new(InteractiveTool.Require(), InteractiveTool.Notebooks);
        foreach (NotebookCell cell in committed.Cells.Where(c => c.Kind == CellKind.Code))
        {
            IReadOnlyList<CellOutput> outputs = await session.Run(cell.Source);
            NotebookCell now = cell with { Outputs = outputs };
            Assert.True(Substance.Of(cell.Outputs).SequenceEqual(Substance.Of(outputs)), JupyterTests.Differ(cell, now));
        }
    }
}

/// <summary>A kernel that an editor has started.</summary>
internal sealed class EditorSession : IDisposable
{
    private readonly Process process;
    private int submitted;

    public EditorSession(string tool, string folder)
    {
        ProcessStartInfo start = new(tool, ["stdio", "--default-kernel", "csharp", "--working-dir", folder])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        start.Environment["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = start.Environment["DOTNET_INTERACTIVE_SKIP_FIRST_TIME_EXPERIENCE"] = "1";
        process = Process.Start(start)!;
    }

    /// <summary>Submits code and collects what it shows until it is done.</summary>
    public async Task<IReadOnlyList<CellOutput>> Run(string code)
    {
        string token = $"cell-{++submitted}";
        await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { commandType = "SubmitCode", command = new { code, targetKernelName = "csharp" }, token, routingSlip = Array.Empty<string>() }));
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        List<CellOutput> outputs = [];
        Dictionary<string, int> displays = [];
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (!line.StartsWith('{') || JsonNode.Parse(line) is not JsonObject said || said["event"] is not JsonObject told)
                continue;
            string kind = (string?)said["eventType"] ?? "";
            if ((string?)said["command"]?["token"] == token && kind is "CommandSucceeded")
                return outputs;
            if (kind is "CommandFailed")
                outputs.Add(new ErrorOutput("CommandFailed", (string?)told["message"] ?? "", []));
            if ((string?)said["command"]?["token"] == token && kind is "CommandFailed")
                return outputs;
            if (told["formattedValues"] is JsonArray values && values.Count > 0)
                Add(kind, (string?)told["valueId"], values, outputs, displays);
        }
        throw new InvalidOperationException($"The tool ended (exit code {process.ExitCode}).");
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private static void Add(string kind, string? id, JsonArray values, List<CellOutput> outputs, Dictionary<string, int> displays)
    {
        MimeBundle bundle = MimeBundle.Of(values.Select(v => ((string)v!["mimeType"]!, (string)v["value"]!)));
        if (kind is "StandardOutputValueProduced" or "StandardErrorValueProduced")
        {
            outputs.Add(new StreamOutput(kind is "StandardOutputValueProduced" ? "stdout" : "stderr", bundle[MimeBundle.Plain]!));
        }
        else if (kind is "DisplayedValueUpdated" && id is not null && displays.TryGetValue(id, out int place))
        {
            outputs[place] = new DisplayOutput(bundle);
        }
        else if (kind is "DisplayedValueProduced" or "ReturnValueProduced")
        {
            if (id is not null)
                displays[id] = outputs.Count;
            outputs.Add(new DisplayOutput(bundle));
        }
    }
}
