using System.Runtime.CompilerServices;

namespace Analysis.Tests;

/// <summary>
/// Compares text with a committed file beside the test, <c>name.verified.ending</c>. With the environment variable ANALYSIS_APPROVE=1 the file is
/// written instead, and the difference is then read in git.
/// </summary>
internal static class Approved
{
    public static void Verify(string actual, string name, [CallerFilePath] string test = "")
    {
        int dot = name.LastIndexOf('.');
        string file = Path.Combine(Path.GetDirectoryName(test)!, $"{name[..dot]}.verified{name[dot..]}");
        if (Environment.GetEnvironmentVariable("ANALYSIS_APPROVE") == "1")
            File.WriteAllText(file, actual);
        string expected = File.Exists(file) ? File.ReadAllText(file) : "";
        if (expected == actual)
            return;
        string[] before = expected.Split('\n'), after = actual.Split('\n');
        int same = before.Zip(after).TakeWhile(p => p.First == p.Second).Count();
        Assert.Fail($"{Path.GetFileName(file)} differs from line {same + 1}; ANALYSIS_APPROVE=1 accepts what is found.\n"
            + string.Join('\n', before.Skip(same).Take(5).Select(l => "- " + l)) + "\n" + string.Join('\n', after.Skip(same).Take(5).Select(l => "+ " + l)));
    }
}
