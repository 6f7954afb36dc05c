using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Analysis.Tests.Frames;

/// <summary>
/// The C# of docs/frames.md runs from top to bottom as one program, and what stands under a piece is what its last expression shows.
/// ANALYSIS_APPROVE=1 writes it anew.
/// </summary>
public partial class FrameDocsTests
{
    [Fact]
    public async Task ExamplesShowWhatIsWritten()
    {
        string file = Path.Combine(Repository.Root, "docs", "frames.md"), text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        ScriptOptions options = ScriptOptions.Default.AddReferences([.. Libraries.All, typeof(Deedle.Frame).Assembly]).AddImports("System", "System.Linq", "System.Collections.Generic");
        ScriptState<object?>? state = null;
        StringBuilder actual = new();
        int at = 0;
        foreach (Match example in Example().Matches(text))
        {
            string code = example.Groups["code"].Value.Replace("\"data/", $"\"{Repository.Root.Replace('\\', '/')}/data/", StringComparison.Ordinal);
            state = state is null
                ? await CSharpScript.RunAsync<object?>(code, options, cancellationToken: TestContext.Current.CancellationToken)
                : await state.ContinueWithAsync<object?>(code, cancellationToken: TestContext.Current.CancellationToken);
            Assert.NotNull(state.ReturnValue);
            if (example.Groups["shown"] is not { Success: true } shown)
                continue;
            actual.Append(text, at, shown.Index - at).Append(Shown(state.ReturnValue));
            at = shown.Index + shown.Length;
        }
        actual.Append(text, at, text.Length - at);
        if (Environment.GetEnvironmentVariable("ANALYSIS_APPROVE") == "1")
            await File.WriteAllTextAsync(file, actual.ToString(), TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), actual.ToString());
    }

    private static string Shown(object value) => (value is string text ? text.ReplaceLineEndings("\n") : HtmlTable.Of(value)!.ToText()).TrimEnd('\n') + "\n";

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```\n(```text\n(?<shown>.*?)^```\n)?", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Example();
}
