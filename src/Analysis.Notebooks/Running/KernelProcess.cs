using System.Diagnostics;
using System.IO.Pipes;
using System.Runtime.InteropServices;
using System.Text;

namespace Analysis.Notebooks;

/// <summary>A running <see cref="KernelHost"/>, from the side of the program that started it.</summary>
internal sealed class KernelProcess : IDisposable
{
    /// <summary>As much memory as cells may take: 4 GB, so that a loop that gathers without end is a failed cell and not a machine without memory.</summary>
    private const string memory = "0x100000000";

    private const int mostWords = 4_000;

    private readonly Process process;
    private readonly AnonymousPipeServerStream requests = new(PipeDirection.Out, HandleInheritability.Inheritable);
    private readonly AnonymousPipeServerStream replies = new(PipeDirection.In, HandleInheritability.Inheritable);
    private readonly StreamReader reader;
    private readonly StringBuilder words = new();

    public KernelProcess(string program, IReadOnlyList<string> arguments)
    {
        ProcessStartInfo start = new(DotnetHost, [program, .. arguments, requests.GetClientHandleAsString(), replies.GetClientHandleAsString()])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = memory;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        process = Process.Start(start)!;
        requests.DisposeLocalCopyOfClientHandle();
        replies.DisposeLocalCopyOfClientHandle();
        reader = new(replies, Encoding.UTF8);
        process.StandardInput.Close();
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The program that starts .NET programs: the one that this one runs on.</summary>
    private static string DotnetHost { get; } =
        Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    /// <summary>Asks for something and hears what is told until it is done.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="hear">Told each reply but the last.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>The last reply.</returns>
    /// <exception cref="KernelDiedException">The process ended first.</exception>
    public async Task<KernelReply> Ask(KernelRequest request, Action<KernelReply> hear, CancellationToken cancellation)
    {
        try
        {
            await requests.WriteAsync(Encoding.UTF8.GetBytes(request.ToLine() + "\n"), cancellation);
            while (await reader.ReadLineAsync(cancellation) is { } line)
            {
                KernelReply reply = KernelReply.Parse(line);
                if (reply.Kind == KernelReplyKind.Done)
                    return reply;
                hear(reply);
            }
        }
        catch (IOException)
        {
            // The pipe broke since nobody reads it any more; what became of the process is told below.
        }
        await process.WaitForExitAsync(cancellation);
        throw new KernelDiedException(process.ExitCode, LastWords());
    }

    public void Dispose()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
        requests.Dispose();
        reader.Dispose();
        process.Dispose();
    }

    private void Keep(string? line)
    {
        lock (words)
        {
            if (line is not null && words.Length < mostWords)
                words.Append(line).Append('\n');
        }
    }

    /// <summary>The first thing that the runtime said of its end: "Stack overflow.", "Unhandled exception. …".</summary>
    private string LastWords()
    {
        lock (words)
            return words.ToString().Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.Length > 0) ?? "";
    }
}

/// <summary>The process that ran cells has ended, and not because it was told to.</summary>
/// <param name="exitCode">Its exit code.</param>
/// <param name="words">What it said of it, or "".</param>
public sealed class KernelDiedException(int exitCode, string words)
    : Exception($"it ended the process that runs the cells (exit code {exitCode}){(words.Length > 0 ? $": {words}" : "")}");
