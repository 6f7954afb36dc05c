using System.Text;

namespace Analysis.Notebooks;

/// <summary>Collects what one cell shows, in order, from whatever thread it comes; text that follows text of the same stream joins it.</summary>
internal sealed class CellOutputs
{
    /// <summary>As many characters of a stream are kept; a loop that prints without end does not fill the notebook.</summary>
    private const int longestStream = 200_000;

    private static readonly AsyncLocal<CellOutputs?> current = new();

    private readonly Lock gate = new();
    private readonly List<CellOutput> done = [];
    private readonly StringBuilder text = new();
    private string stream = "";
    private int written;
    private bool closed;

    /// <summary>The outputs of the cell that the calling code belongs to, or null outside cells.</summary>
    public static CellOutputs? Current
    {
        get => current.Value;
        set => current.Value = value;
    }

    public void Write(string name, ReadOnlySpan<char> value)
    {
        lock (gate)
        {
            if (closed || value.IsEmpty || written > longestStream)
                return;
            if (stream != name)
            {
                EndStream();
                stream = name;
            }
            text.Append(value[..Math.Min(value.Length, longestStream - written + 1)]);
            written += value.Length;
            if (written > longestStream)
                text.Append("\n… the rest is left out: a cell keeps 200,000 characters of text\n");
        }
    }

    public void Add(CellOutput output)
    {
        lock (gate)
        {
            if (closed)
                return;
            EndStream();
            done.Add(output);
        }
    }

    /// <summary>Takes no more, and gives what there is.</summary>
    public IReadOnlyList<CellOutput> Close()
    {
        lock (gate)
        {
            EndStream();
            closed = true;
            return done;
        }
    }

    private void EndStream()
    {
        if (text.Length > 0)
            done.Add(new StreamOutput(stream, text.ToString()));
        text.Clear();
        stream = "";
    }
}
