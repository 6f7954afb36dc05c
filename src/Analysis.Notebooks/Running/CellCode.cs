using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Notebooks;

/// <summary>
/// A cell as the kernel is to run it. References to the libraries of this program lead to the program's own files, which are there wherever it is
/// installed; references to packages are taken out, since the kernel handles them before it compiles. No line moves.
/// </summary>
/// <param name="Packages">The lines that ask for packages or name a source of them, in order, each with its number from 1.</param>
/// <param name="Code">The rest.</param>
internal sealed record CellCode(IReadOnlyList<(int Line, string Text)> Packages, string Code)
{
    private static readonly CSharpParseOptions options = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    /// <summary>Takes a cell apart.</summary>
    /// <param name="source">The cell's text.</param>
    public static CellCode Of(string source)
    {
        List<(int, string)> packages = [];
        StringBuilder code = new(source);
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, options);
        // From the end, so that the places before stay where they are.
        foreach (DirectiveTriviaSyntax directive in Directives(tree).Reverse())
        {
            string? file = File(directive);
            if (file is null)
                continue;
            if (file.TrimStart().StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
            {
                packages.Insert(0, (tree.GetLineSpan(directive.Span).StartLinePosition.Line + 1, directive.ToString().Trim()));
                Replace(code, directive, "");
            }
            else if (directive is ReferenceDirectiveTriviaSyntax && Own(file) is { } own)
            {
                Replace(code, directive, $"#r {SymbolDisplay.FormatLiteral(own, quote: true).Replace("\\\\", "\\", StringComparison.Ordinal)}");
            }
        }
        return new(packages, code.ToString());
    }

    private static IEnumerable<DirectiveTriviaSyntax> Directives(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<DirectiveTriviaSyntax>();

    /// <summary>What a <c>#r</c> or <c>#i</c> names. The second is no C#, so that it arrives as a directive that the compiler does not know.</summary>
    private static string? File(DirectiveTriviaSyntax directive) => directive switch
    {
        ReferenceDirectiveTriviaSyntax reference => reference.File.ValueText,
        BadDirectiveTriviaSyntax { Identifier.ValueText: "i" } bad when bad.ToString().Split('"') is [_, var named, ..] => named,
        _ => null,
    };

    private static void Replace(StringBuilder code, DirectiveTriviaSyntax directive, string by)
    {
        int length = directive.ToString().TrimEnd('\r', '\n').Length;
        code.Remove(directive.SpanStart, length).Insert(directive.SpanStart, by);
    }

    /// <summary>The file of this program in place of a file of that name, or null where it is no library of this program.</summary>
    public static string? Own(string file)
    {
        string name = Path.GetFileName(file.Replace('\\', '/'));
        return name.StartsWith(nameof(Analysis), StringComparison.Ordinal) && Path.Combine(AppContext.BaseDirectory, name) is var own && System.IO.File.Exists(own) ? own : null;
    }
}
