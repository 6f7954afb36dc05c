using System.Runtime.InteropServices;

namespace Analysis.Cli.Commands;

/// <summary>
/// What SIGINT (Ctrl-C) and SIGTERM do to any command: it ends within a second, and what it was writing is whole. The first signal
/// decides; later ones change nothing.
/// </summary>
internal static class Stopping
{
    /// <summary>How long a write that has begun may take to end.</summary>
    private static readonly TimeSpan patience = TimeSpan.FromMilliseconds(700);

    private static readonly Lock writing = new();
    private static int stopped;

    /// <summary>Begins to listen; to be called once, and kept until the program ends.</summary>
    /// <param name="undo">What takes back what is half done, quickly.</param>
    public static IDisposable Listen(Action undo) => new Signals(
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, ExitCodes.Interrupted, undo)),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, ExitCodes.Terminated, undo)),
    ]);

    /// <summary>Holds a stop off while something is written that must not be torn.</summary>
    public static IDisposable Hold()
    {
        writing.Enter();
        return new Held();
    }

    private static void Stop(PosixSignalContext context, int code, Action undo)
    {
        context.Cancel = true;
        if (Interlocked.Exchange(ref stopped, 1) != 0)
            return;
        // Held until the end: nothing more is written. A reader of our output that has stopped reading is not waited for.
        bool held = writing.TryEnter(patience);
        if (held)
            undo();
        Environment.Exit(code);
    }

    private sealed class Held : IDisposable
    {
        public void Dispose() => writing.Exit();
    }

    private sealed class Signals(IReadOnlyList<PosixSignalRegistration> registrations) : IDisposable
    {
        public void Dispose()
        {
            foreach (PosixSignalRegistration registration in registrations)
                registration.Dispose();
        }
    }
}
