using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Analysis.Notebooks;

/// <summary>What a cell asks for before it is compiled: packages, in it and in the files that it loads, and lines that no C# compiler knows.</summary>
internal static class CellDirectives
{
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp14, kind: SourceCodeKind.Script);

    /// <summary>The <c>nuget:</c> references of some code and of the files that it loads, in order.</summary>
    /// <param name="code">The code.</param>
    /// <param name="folder">The folder that its paths start from.</param>
    public static IReadOnlyList<PackageReference> Packages(string code, string folder)
    {
        List<PackageReference> packages = [];
        Collect(code, folder, packages, new(StringComparer.Ordinal));
        return packages;
    }

    private static void Collect(string code, string folder, List<PackageReference> packages, HashSet<string> seen)
    {
        CompilationUnitSyntax root = Root(code);
        foreach (ReferenceDirectiveTriviaSyntax reference in root.GetReferenceDirectives())
        {
            if (PackageReference.TryParse(reference.File.ValueText, out PackageReference? package))
                packages.Add(package);
        }
        foreach (LoadDirectiveTriviaSyntax load in root.GetLoadDirectives())
        {
            string file = Path.GetFullPath(load.File.ValueText, folder);
            if (seen.Add(file) && File.Exists(file))
                Collect(File.ReadAllText(file), Path.GetDirectoryName(file)!, packages, seen);
        }
    }

    /// <summary>The first line that is a kernel's command ("%%time", "#!fsharp") and no C#, or null.</summary>
    public static (int Line, string Text)? Magic(string code)
    {
        SourceText text = SourceText.From(code);
        CompilationUnitSyntax root = Root(code);
        foreach (TextLine line in text.Lines)
        {
            string content = line.ToString();
            string command = content.TrimStart();
            bool magic = command.StartsWith("#!", StringComparison.Ordinal)
                || (content.StartsWith('%') && content.Length > 1 && (content[1] == '%' || char.IsAsciiLetter(content[1])));
            if (magic && !InsideText(root, line.Start))
                return (line.LineNumber + 1, command.TrimEnd());
        }
        return null;
    }

    /// <summary>Whether a place lies within a literal or a comment that began before it.</summary>
    private static bool InsideText(CompilationUnitSyntax root, int position)
    {
        SyntaxToken token = root.FindToken(position);
        if (token.SpanStart < position && token.Span.End > position && (token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
            or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken or SyntaxKind.Utf8StringLiteralToken))
            return true;
        if (token.IsKind(SyntaxKind.InterpolatedStringTextToken))
            return true;
        SyntaxTrivia trivia = root.FindTrivia(position);
        return trivia.SpanStart < position && trivia.Span.End > position && trivia.Kind() is SyntaxKind.MultiLineCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia or SyntaxKind.DisabledTextTrivia;
    }

    private static CompilationUnitSyntax Root(string code) => CSharpSyntaxTree.ParseText(code, ParseOptions).GetCompilationUnitRoot();
}
