using System.Text;

namespace Analysis.Tests;

/// <summary>Finds the folder of gold data that may stand beside the repository.</summary>
internal static class SharedFolder
{
    /// <summary>A folder of <c>../shared</c>, or null where it is missing.</summary>
    public static string? Find(string name)
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (!File.Exists(Path.Combine(at.FullName, "Analysis.sln")))
                continue;
            string folder = Path.Combine(at.FullName, "..", "shared", name);
            return Directory.Exists(folder) ? folder : null;
        }
        return null;
    }
}

/// <summary>Reads the rows of a small CSV file with a header.</summary>
internal static class CsvRows
{
    public static IEnumerable<Dictionary<string, string>> Of(string path)
    {
        List<List<string>> rows = [[]];
        StringBuilder field = new();
        bool quoted = false;
        foreach (char c in File.ReadAllText(path))
        {
            if (c == '"')
                quoted = !quoted;
            else if (c == ',' && !quoted)
                Close(rows, field);
            else if (c == '\n' && !quoted)
            {
                Close(rows, field);
                rows.Add([]);
            }
            else if (c != '\r')
                field.Append(c);
        }
        return rows.Skip(1).Where(r => r.Count == rows[0].Count).Select(r => rows[0].Zip(r).ToDictionary(p => p.First, p => p.Second));
    }

    private static void Close(List<List<string>> rows, StringBuilder field)
    {
        rows[^1].Add(field.ToString());
        field.Clear();
    }
}
