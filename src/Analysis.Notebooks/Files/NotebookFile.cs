using System.Text;

namespace Analysis.Notebooks;

/// <summary>Reads notebooks of format 4.0 to 4.5 and writes them as 4.5, byte for byte as Jupyter does.</summary>
public static class NotebookFile
{
    private static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="NotebookFormatException">The file is no notebook of format 4.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static Notebook Read(string path) => NotebookReader.Read(File.ReadAllBytes(path), Path.GetFileName(path));

    /// <summary>Reads a notebook from its JSON.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="name">A name for messages.</param>
    /// <exception cref="NotebookFormatException">It is no notebook of format 4.</exception>
    public static Notebook Parse(string json, string name = "notebook") => NotebookReader.Read(Encoding.UTF8.GetBytes(json), name);

    /// <summary>The notebook as JSON: keys in order, one space of indentation, no execution counts, a line feed at the end.</summary>
    /// <param name="notebook">The notebook.</param>
    public static string ToJson(Notebook notebook) => NotebookWriter.Write(notebook);

    /// <summary>Writes a file, all or nothing: a reader never sees half of it. A file that would not change is not touched.</summary>
    /// <param name="path">The file.</param>
    /// <param name="notebook">The notebook.</param>
    /// <returns>Whether the file changed.</returns>
    public static bool Write(string path, Notebook notebook)
    {
        byte[] bytes = utf8.GetBytes(ToJson(notebook));
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            return false;
        string partial = path + ".partial";
        File.WriteAllBytes(partial, bytes);
        File.Move(partial, path, overwrite: true);
        return true;
    }
}
