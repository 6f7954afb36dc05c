using Analysis.Cli.Report;

namespace Analysis.Cli.Commands;

/// <summary>Writes a file as a whole or not at all: a kill, a full disk or a fault leaves the file before.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file by way of another beside it.</summary>
    /// <param name="path">The file; what is no file of its own, such as a link or /dev/stdout, is written as it stands.</param>
    /// <param name="write">Writes its content.</param>
    /// <exception cref="OutputException">It cannot be written; what stood there is as it was.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            FileInfo file = new(path);
            if (Directory.Exists(path))
                throw new OutputException($"{path}: this is a folder; the output is a file");
            if (file.LinkTarget is not null || (file.Exists && file.FullName.StartsWith("/dev/", StringComparison.Ordinal)))
            {
                using FileStream stream = new(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
                write(stream);
                return;
            }
            string partial = Path.Combine(file.DirectoryName!, $".{file.Name}.analysis-partial");
            try
            {
                using (FileStream stream = File.Create(partial))
                    write(stream);
                using (Stopping.Hold())
                    File.Move(partial, file.FullName, overwrite: true);
            }
            catch
            {
                File.Delete(partial);
                throw;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"{path}: it cannot be written: {e.Message}", e);
        }
    }
}
