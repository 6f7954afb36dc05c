using System.Text;

namespace Analysis.Notebooks;

/// <summary>Collects what the cells of a notebook show, in order; text that follows text of the same stream joins it.</summary>
internal sealed class CellOutputs
{
    /// <summary>As many characters of text are kept of a cell; a loop that prints without end does not fill the notebook.</summary>
    private const int longestStream = 200_000;

    private readonly List<CellOutput> done = [];
    private readonly Dictionary<string, int> displays = new(StringComparer.Ordinal);
    private readonly StringBuilder text = new();
    private string stream = "";
    private int written;

    /// <summary>Takes what the kernel tells of a cell that runs.</summary>
    public void Hear(KernelReply reply)
    {
        if (reply.Kind == KernelReplyKind.Stream)
        {
            Write(reply.Stream, reply.Text);
        }
        else if (reply.Kind == KernelReplyKind.Displayed)
        {
            EndStream();
            if (reply.Display is not null)
                displays[reply.Display] = done.Count;
            done.Add(Shown(reply));
        }
        else if (reply.Display is not null && displays.TryGetValue(reply.Display, out int place))
        {
            done[place] = Shown(reply);
        }
    }

    /// <summary>Adds what is no word of the kernel's, such as a failure.</summary>
    public void Add(CellOutput output)
    {
        EndStream();
        done.Add(output);
    }

    /// <summary>What the cell showed.</summary>
    public IReadOnlyList<CellOutput> Close()
    {
        EndStream();
        return done;
    }

    /// <summary>A chart is kept as what draws it; the HTML with a script in it, which Jupyter needs, is made anew when it is run there.</summary>
    private static DisplayOutput Shown(KernelReply reply)
    {
        MimeBundle bundle = new(reply.Parts ?? new Dictionary<string, string>());
        return new(bundle[MimeBundle.Plotly] is null ? bundle : bundle.Without(MimeBundle.Html));
    }

    private void Write(string name, string value)
    {
        if (written > longestStream)
            return;
        if (stream != name)
        {
            EndStream();
            stream = name;
        }
        text.Append(value.AsSpan(0, Math.Min(value.Length, longestStream - written + 1)));
        written += value.Length;
        if (written > longestStream)
            text.Append("\n… the rest is left out: a cell keeps 200,000 characters of text\n");
    }

    private void EndStream()
    {
        if (text.Length > 0)
            done.Add(new StreamOutput(stream, text.ToString()));
        text.Clear();
        stream = "";
    }
}
