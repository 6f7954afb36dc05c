namespace Analysis.Notebooks;

/// <summary>Writes notebooks of format 4.5 in one canonical form.</summary>
internal static class NotebookWriter
{
    public static string Write(Notebook notebook)
    {
        CanonicalJson json = new();
        json.BeginObject().Name("cells").BeginArray();
        foreach (NotebookCell cell in notebook.Cells)
            WriteCell(json, cell);
        json.EndArray();
        json.Name("metadata").Value(notebook.Metadata);
        json.Name("nbformat").Value(4);
        json.Name("nbformat_minor").Value(5);
        return json.EndObject() + "\n";
    }

    private static void WriteCell(CanonicalJson json, NotebookCell cell)
    {
        json.BeginObject();
        if (cell.Attachments is { } attachments)
            json.Name("attachments").Value(attachments);
        json.Name("cell_type").Value(cell.Kind switch { CellKind.Code => "code", CellKind.Markdown => "markdown", _ => "raw" });
        if (cell.Kind == CellKind.Code)
            json.Name("execution_count").Null();
        json.Name("id").Value(cell.Id);
        json.Name("metadata").Value(cell.Metadata);
        if (cell.Kind == CellKind.Code)
        {
            json.Name("outputs").BeginArray();
            foreach (CellOutput output in cell.Outputs)
                WriteOutput(json, output);
            json.EndArray();
        }
        json.Name("source").Lines(cell.Source);
        json.EndObject();
    }

    public static void WriteOutput(CanonicalJson json, CellOutput output)
    {
        json.BeginObject();
        switch (output)
        {
            case StreamOutput stream:
                json.Name("name").Value(stream.Name).Name("output_type").Value("stream").Name("text").Lines(stream.Text);
                break;
            case DisplayOutput display:
                json.Name("data").BeginObject();
                foreach ((string mime, string content) in display.Data.Parts.OrderBy(p => p.Key, StringComparer.Ordinal))
                    WritePart(json.Name(mime), mime, content);
                json.EndObject().Name("metadata").Value(display.Metadata).Name("output_type").Value("display_data");
                break;
            case ErrorOutput error:
                json.Name("ename").Value(error.Name).Name("evalue").Value(error.Message).Name("output_type").Value("error").Name("traceback").BeginArray();
                foreach (string line in error.Traceback)
                    json.Value(line);
                json.EndArray();
                break;
        }
        json.EndObject();
    }

    private static void WritePart(CanonicalJson json, string mime, string content)
    {
        if (MimeBundle.IsJson(mime))
            json.Value(Json.Parse(content));
        else if (mime.StartsWith("text/", StringComparison.Ordinal) || mime is "image/svg+xml" or "application/javascript")
            json.Lines(content);
        else
            json.Value(content);
    }
}
