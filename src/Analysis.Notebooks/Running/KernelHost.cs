using System.Globalization;
using System.IO.Pipes;
using System.Reflection;
using System.Text;
using System.Threading.Channels;

namespace Analysis.Notebooks;

/// <summary>
/// The process that runs cells, so that one that never ends, ends the process or breaks it takes nothing else with it. It reads requests from one pipe
/// and answers on another; cells know of neither.
/// </summary>
public static class KernelHost
{
    /// <summary>Serves until the program that started it closes the pipe or is gone.</summary>
    /// <param name="requests">The handle of the pipe that requests come from.</param>
    /// <param name="replies">The handle of the pipe that replies go to.</param>
    public static async Task Serve(string requests, string replies)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        LoadLibraries();
        using AnonymousPipeClientStream incoming = new(PipeDirection.In, requests), outgoing = new(PipeDirection.Out, replies);
        using StreamReader reader = new(incoming, Encoding.UTF8);
        using StreamWriter writer = new(outgoing, new UTF8Encoding(false)) { AutoFlush = true };
        Channel<KernelRequest> waiting = Channel.CreateUnbounded<KernelRequest>();
        _ = Task.Run(() => Answer(waiting.Reader, writer));
        while (await reader.ReadLineAsync() is { } line)
            await waiting.Writer.WriteAsync(KernelRequest.Parse(line));
        // Whatever a cell still does, nobody waits for it.
        Environment.Exit(0);
    }

    private static async Task Answer(ChannelReader<KernelRequest> requests, StreamWriter writer)
    {
        Lock gate = new();
        CellKernel? kernel = null;
        // The first kernel starts before it is asked for.
        CellKernel? next = new();
        await next.Start();
        await foreach (KernelRequest request in requests.ReadAllAsync())
        {
            if (request.Task == KernelTask.Open)
            {
                kernel?.Dispose();
                (kernel, next) = (next ?? new(), null);
                Environment.CurrentDirectory = kernel.Folder = request.Folder;
            }
            Tell(request.Task switch
            {
                KernelTask.Run => new(KernelReplyKind.Done, Failure: await kernel!.Run(request, Tell)),
                KernelTask.Inject => Inject(kernel!, request),
                _ => new(KernelReplyKind.Done),
            });
        }

        void Tell(KernelReply reply)
        {
            lock (gate)
                writer.WriteLine(reply.ToLine());
        }
    }

    private static KernelReply Inject(CellKernel kernel, KernelRequest request)
    {
        try
        {
            return new(KernelReplyKind.Done, NotebookParameters.Code(request.Values!, kernel.TypeOf, kernel.Variables));
        }
        catch (FormatException e)
        {
            return new(KernelReplyKind.Done, Failure: new CellErrors(request.Number, request.CellId, "", "", request.Folder).Of("Parameter", e.Message));
        }
    }

    /// <summary>Cells that name one of the libraries of this program get the one that is loaded here, so each of them must be before the first cell runs.</summary>
    private static void LoadLibraries()
    {
        foreach (string file in (AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "").Split(Path.PathSeparator))
        {
            if (Path.GetFileName(file).StartsWith(nameof(Analysis), StringComparison.Ordinal) && CellCode.Own(file) is not null)
                Assembly.Load(Path.GetFileNameWithoutExtension(file));
        }
    }
}
