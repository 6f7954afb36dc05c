using System.Text;

namespace Analysis.Notebooks;

/// <summary>
/// While one lives, text that a cell writes to the console becomes the cell's output; text that anybody else writes goes where it went before.
/// Nobody is asked for input: a cell that reads the console finds its end, so that no run waits for somebody who is not there.
/// </summary>
internal sealed class ConsoleCapture : IDisposable
{
    private static readonly Lock gate = new();
    private static int living;
    private static (TextReader In, TextWriter Out, TextWriter Error) before;

    public ConsoleCapture()
    {
        lock (gate)
        {
            if (living++ > 0)
                return;
            before = (Console.In, Console.Out, Console.Error);
            Console.SetIn(TextReader.Null);
            Console.SetOut(new CellWriter("stdout", before.Out));
            Console.SetError(new CellWriter("stderr", before.Error));
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            if (--living > 0)
                return;
            Console.SetIn(before.In);
            Console.SetOut(before.Out);
            Console.SetError(before.Error);
        }
    }

    private sealed class CellWriter : TextWriter
    {
        private readonly string name;
        private readonly TextWriter elsewhere;

        public CellWriter(string name, TextWriter elsewhere) : base(System.Globalization.CultureInfo.InvariantCulture)
        {
            this.name = name;
            this.elsewhere = elsewhere;
            CoreNewLine = ['\n'];
        }

        public override Encoding Encoding => elsewhere.Encoding;

        public override void Write(char value) => Write([value]);

        public override void Write(string? value) => Write(value.AsSpan());

        public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

        public override void Write(ReadOnlySpan<char> buffer)
        {
            if (CellOutputs.Current is { } cell)
                cell.Write(name, buffer);
            else
                elsewhere.Write(buffer);
        }

        public override void Flush() => elsewhere.Flush();
    }
}
